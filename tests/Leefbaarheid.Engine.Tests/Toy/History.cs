using Leefbaarheid.Abstractions;
using Leefbaarheid.Oracle;
using NodaTime;

namespace Leefbaarheid.Engine.Tests.Toy;

/// <summary>A rulebook and what happens to a session on it.</summary>
public sealed class History(Rulebook rulebook, IReadOnlyList<Move> moves, Scale scale)
{
    /// <param name="rules">What the rules are built from.</param>
    /// <param name="moves">What the scale, unless it is given, and the moves are built from.</param>
    /// <param name="operators">Which operators the rules are built from.</param>
    /// <param name="scale">How large it is.</param>
    public static History Of(int[] rules, int[] moves, Operators operators = Operators.All, Scale? scale = null)
    {
        var genes = new Genes(moves);
        scale ??= Scale.Next(genes);
        return new(RandomRulebook.Of(rules, operators, scale), [.. Move.Of(genes, scale)], scale);
    }

    public Rulebook Rulebook => rulebook;

    public Scale Scale => scale;

    public IReadOnlyList<Move> Moves => moves;

    public Session Open() => OpenOn(rulebook);

    /// <summary>A session on any rules, at the same opening.</summary>
    public static Session OpenOn(Rulebook other) => Session.Open(other, ToyWorld.Opening, ToyWorld.Zone);

    /// <summary>A session on any rules that was opened on some facts at once.</summary>
    public static Session On(Rulebook other, FactStore facts, Instant now)
    {
        var session = Session.Open(other, now, ToyWorld.Zone);
        session.PutRange(facts.Read<Thing>());
        session.PutRange(facts.Read<Event>());
        session.Evaluate();
        return session;
    }

    /// <summary>Looks at a session after each move, evaluated, beside the facts that it then has.</summary>
    public void Walk(Action<Session, FactStore> look)
    {
        var session = Open();
        var facts = new FactStore();
        foreach (var move in moves)
        {
            move.OnSession(session);
            move.OnFacts(facts);
            session.Evaluate();
            look(session, facts);
        }
    }

    /// <summary>A session to which all moves happened, with one evaluation at the end.</summary>
    public Session AtOnce()
    {
        var session = Open();
        foreach (var move in moves)
            move.OnSession(session);
        session.Evaluate();
        return session;
    }

    /// <summary>A session to which all moves happened, with an evaluation after each.</summary>
    public Session OneByOne()
    {
        var session = Open();
        foreach (var move in moves)
        {
            move.OnSession(session);
            session.Evaluate();
        }

        return session;
    }

    /// <summary>The facts that stand at the end.</summary>
    public FactStore Facts()
    {
        var facts = new FactStore();
        foreach (var move in moves)
            move.OnFacts(facts);
        return facts;
    }
}
