using FsCheck;
using FsCheck.Fluent;
using Leefbaarheid.Engine;
using Leefbaarheid.Oracle;
using Leefbaarheid.Rules.Tests.Door;
using Leefbaarheid.Testing;

namespace Leefbaarheid.Rules.Tests.Laws;

/// <summary>What happens in a few cases, on the built-in rules.</summary>
internal sealed class CaseHistory(History history)
{
    private readonly IReadOnlyList<CaseMove> moves = [.. MovesOf(history)];

    /// <summary>The laws look at the proposals as well, and no built-in rule forgets what no author may.</summary>
    public static readonly Rulebook Rulebook =
        LeefbaarheidRulebook.Create(own: [Own.Silent], host: Proposals.All);

    public static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];
    private const int LargestNumber = 1_000_000_000;

    /// <summary>
    /// Tries a law on random histories: so many, or as many as the environment variable LEEFBAARHEID_TRIES says. A
    /// failure shows the moves that are left when all that can be missed are taken out.
    /// </summary>
    public static void Always(int tries, Action<CaseHistory> law)
    {
        var histories = Gen.Choose(0, LargestNumber).Select(Of);
        Prop.ForAll(Arb.From(histories, history => history.Fewer()), history =>
        {
            LawCount.Add();
            law(history);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(LawCount.Tries(tries)));
    }

    /// <summary>A history of up to forty moves: the same seed gives the same.</summary>
    public static CaseHistory Of(int seed) => new(History.Of(seed));

    public IReadOnlyList<CaseMove> Moves => moves;

    /// <summary>The same moves with facts of their own, of which nobody else knows.</summary>
    public IEnumerable<CaseMove> Again() => MovesOf(history);

    /// <summary>For a law to be random by.</summary>
    public int Number => history.Number;

    public static Session Open() => Session.Open(Rulebook, History.Start);

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

    public override string ToString() => $"{Number}:\n{string.Join('\n', moves)}";

    private static IEnumerable<CaseMove> MovesOf(History history) => history.Turns().Select(turn => new CaseMove(turn));

    private IEnumerable<CaseHistory> Fewer() => history.Fewer().Select(fewer => new CaseHistory(fewer));
}
