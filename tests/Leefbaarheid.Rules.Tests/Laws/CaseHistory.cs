using FsCheck;
using FsCheck.Fluent;
using Leefbaarheid.Engine;
using Leefbaarheid.Oracle;

namespace Leefbaarheid.Rules.Tests.Laws;

/// <summary>What happens in a few cases, on the built-in rules.</summary>
internal sealed class CaseHistory(IReadOnlyList<CaseMove> moves, int number)
{
    public static readonly Rulebook Rulebook = LeefbaarheidRulebook.Create();
    public static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];
    private static readonly Instant Start = Instant.FromUtc(2026, 9, 1, 10, 0);

    /// <summary>
    /// Tries a law on random histories: so many, or as many as the environment variable LEEFBAARHEID_TRIES says. A
    /// failure shows the moves that are left when all that can be missed are taken out.
    /// </summary>
    public static void Always(int tries, Action<CaseHistory> law)
    {
        var histories =
            from length in Gen.Choose(0, 60)
            from moves in Gen.Choose(0, 1_000_000_000).Select(CaseMove.Of).ArrayOf(length)
            from number in Gen.Choose(0, 999)
            select new CaseHistory(moves, number);
        Prop.ForAll(Arb.From(histories, history => history.Fewer()), history =>
        {
            LawCount.Add();
            law(history);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(LawCount.Tries(tries)));
    }

    public IReadOnlyList<CaseMove> Moves => moves;

    /// <summary>For a law to be random by.</summary>
    public int Number => number;

    public static Session Open() => Session.Open(Rulebook, Start);

    /// <summary>A session in which everything happened, with an evaluation after each move.</summary>
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

    public override string ToString() => $"{number}:\n{string.Join('\n', moves)}";

    /// <summary>Without a stretch of the moves, the longest stretches first.</summary>
    private IEnumerable<CaseHistory> Fewer()
    {
        for (var length = moves.Count / 2; length > 0; length /= 2)
        {
            for (var from = 0; from + length <= moves.Count; from += length)
                yield return new CaseHistory([.. moves.Take(from), .. moves.Skip(from + length)], number);
        }

        if (moves.Count == 1)
            yield return new CaseHistory([], number);
    }
}
