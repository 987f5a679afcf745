using Leefbaarheid.Abstractions;
using Leefbaarheid.Oracle;
using NodaTime;

namespace Leefbaarheid.Engine.Tests.Toy;

/// <summary>A rulebook and what happens to a session on it.</summary>
public sealed class History(Rulebook rulebook, Func<IEnumerable<Move>> again, Scale scale)
{
    /// <param name="rules">What the rules are built from.</param>
    /// <param name="moves">What the scale, unless it is given, and the moves are built from.</param>
    /// <param name="operators">Which operators the rules are built from.</param>
    /// <param name="scale">How large it is.</param>
    public static History Of(int[] rules, int[] moves, Operators operators = Operators.All, Scale? scale = null)
    {
        var size = scale ?? Scale.Next(new Genes(moves));
        int[] rest = scale is null ? [.. moves.Skip(1)] : moves;
        return new(RandomRulebook.Of(rules, operators, size), () => Move.Of(new Genes(rest), size), size);
    }

    public Rulebook Rulebook => rulebook;

    public Scale Scale => scale;

    public IReadOnlyList<Move> Moves { get; } = [.. again()];

    /// <summary>The same moves with facts of their own, of which nobody else knows.</summary>
    public IEnumerable<Move> Again() => again();

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

    /// <summary>Looks at a session, evaluated after each move, beside the facts that it then has.</summary>
    /// <param name="look">Looks at them.</param>
    /// <param name="seldom">Whether to look after the last move and one in five of the others only.</param>
    public void Walk(Action<Session, FactStore> look, bool seldom = false)
    {
        var session = Open();
        var facts = new FactStore();
        foreach (var (place, move) in Moves.Index())
        {
            move.OnSession(session);
            move.OnFacts(facts);
            session.Evaluate();
            if (!seldom || (Moves.Count - 1 - place) % 5 == 0)
                look(session, facts);
        }
    }

    /// <summary>A session to which all moves happened, with one evaluation at the end.</summary>
    public Session AtOnce()
    {
        var session = Open();
        foreach (var move in Moves)
            move.OnSession(session);
        session.Evaluate();
        return session;
    }

    /// <summary>A session to which all moves happened, with an evaluation after each.</summary>
    public Session OneByOne()
    {
        var session = Open();
        foreach (var move in Moves)
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
        foreach (var move in Moves)
            move.OnFacts(facts);
        return facts;
    }
}
