using FsCheck;
using FsCheck.Fluent;
using Leefbaarheid.Engine;
using Leefbaarheid.Oracle;
using Leefbaarheid.Rules.Tests.Door;

namespace Leefbaarheid.Rules.Tests.Laws;

/// <summary>What happens in a few cases, on the built-in rules.</summary>
internal sealed class CaseHistory(int[] numbers, int number)
{
    private readonly IReadOnlyList<CaseMove> moves = [.. MovesOf(numbers, number)];

    /// <summary>The laws look at the proposals as well, and no built-in rule forgets what no author may.</summary>
    public static readonly Rulebook Rulebook =
        LeefbaarheidRulebook.Create(own: [Own.Silent], host: Proposals.All);

    public static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];
    private const int Longest = 40;
    private const int LargestNumber = 1_000_000_000;
    private static readonly Instant Start = Instant.FromUtc(2026, 9, 1, 10, 0);

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
    public static CaseHistory Of(int seed)
    {
        var random = new Random(seed);
        var numbers = new int[random.Next(Longest + 1)];
        for (var place = 0; place < numbers.Length; place++)
            numbers[place] = random.Next(LargestNumber);
        return new CaseHistory(numbers, random.Next(1000));
    }

    public IReadOnlyList<CaseMove> Moves => moves;

    /// <summary>The same moves with facts of their own, of which nobody else knows.</summary>
    public IEnumerable<CaseMove> Again() => MovesOf(numbers, number);

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

    /// <summary>A physical signal is in the case of the complex of whom it is about, any other in the latter's.</summary>
    public static CaseSubject CaseOf(Signal signal, IEnumerable<Household> households) =>
        signal.Category.IsPhysical()
            && households.SingleOrDefault(h => CaseSubject.Of(h.Id) == signal.About)?.Dwelling.Complex is { } complex
            ? CaseSubject.Of(complex)
            : signal.About;

    public override string ToString() => $"{number}:\n{string.Join('\n', moves)}";

    private static IEnumerable<CaseMove> MovesOf(int[] numbers, int number)
    {
        var scene = Scene.All[number % Scene.All.Count];
        return numbers.Select(one => CaseMove.Of(scene, one));
    }

    /// <summary>Without a stretch of the moves, the longest stretches first.</summary>
    private IEnumerable<CaseHistory> Fewer()
    {
        for (var length = numbers.Length / 2; length > 0; length /= 2)
        {
            for (var from = 0; from + length <= numbers.Length; from += length)
                yield return new CaseHistory([.. numbers[..from], .. numbers[(from + length)..]], number);
        }

        if (numbers.Length == 1)
            yield return new CaseHistory([], number);
    }
}
