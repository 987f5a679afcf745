namespace Leefbaarheid.Rules.Tests.Laws;

/// <summary>Choices that follow from one number: the same number gives the same fact.</summary>
internal sealed class Dice(int number)
{
    private static readonly LocalDate Middle = World.Day("2026-09-01");
    private static readonly int[] Terms = [5, 10, 14, 28, 30, 42, 56, 60, 74, 90, 120, 180];
    private static readonly string[] Safety = ["VEI-01", "HG-01", "HG-02", "HG-03"];
    private static readonly CaseSubject Complex = CaseSubject.Of(new ComplexId("c1"));
    private readonly Random random = new(number);

    public int Below(int bound) => random.Next(bound);

    /// <summary>True once in so many times.</summary>
    public bool Once(int times) => Below(times) == 0;

    public T Of<T>(params ReadOnlySpan<T> choices) => choices[Below(choices.Length)];

    public T Any<T>()
        where T : struct, Enum => Of<T>(Enum.GetValues<T>());

    /// <summary>Nothing as often as all values together.</summary>
    public T? Maybe<T>()
        where T : struct, Enum => Once(2) ? null : Any<T>();

    public ValueList<T> Some<T>(params T[] choices) => choices.Where(_ => Once(choices.Length)).ToValueList();

    /// <summary>All that is there, but for one in ten.</summary>
    public object[] Most(params object?[] facts) => [.. facts.OfType<object>().Where(_ => !Once(10))];

    /// <summary>Yes twice as often as each of the others.</summary>
    public Answer MostlyYes() => Of(Answer.Yes, Answer.Yes, Answer.No, Answer.Unknown);

    /// <summary>One of a few identities, so that facts replace each other and are removed again.</summary>
    public string Id(string prefix, int among = 6) => $"{prefix}{Below(among)}";

    /// <summary>Identities of the same few, all different.</summary>
    public IEnumerable<string> Ids(string prefix, int count, int among = 6)
    {
        var first = Below(among);
        return Enumerable.Range(first, count).Select(n => $"{prefix}{n % among}");
    }

    /// <summary>
    /// A day around 1 September 2026: most often within two weeks of it, else within 120 days, or as long before it as
    /// a term of the rules is, give or take two days.
    /// </summary>
    public LocalDate Day() => Below(4) switch
    {
        < 2 => Near(Middle, 15),
        2 => Near(Middle, 120),
        _ => Near(Middle.PlusDays(-Of<int>(Terms)), 2),
    };

    /// <summary>One of these terms before 1 September 2026, give or take two days.</summary>
    public LocalDate Ago(params ReadOnlySpan<Period> terms) => Near(Middle.Minus(Of(terms)), 2);

    /// <summary>A day in the last two months before 1 September 2026.</summary>
    public LocalDate Lately() => Middle.PlusDays(-Below(60));

    public LocalDate? Maybe(LocalDate day) => Once(3) ? null : day;

    /// <summary>A household, the first as often as the others together.</summary>
    public HouseholdId Home() => new(Of("h1", "h1", "h2", "h3"));

    /// <summary>Whom or what a signal may be about.</summary>
    public CaseSubject Known() => Once(4) ? Complex : CaseSubject.Of(Home());

    /// <summary>Mostly one that a signal may be about, now and then a project, an area or an employee.</summary>
    public CaseSubject Case() => Once(10)
        ? Of<CaseSubject>(
            CaseSubject.Of(new ProjectId("w0")),
            CaseSubject.Of(NeighbourhoodCode.Parse("BU08551103")),
            CaseSubject.Of(new EmployeeId("e0")))
        : Known();

    public string? Rule() => Below(8) switch
    {
        < 2 => null,
        2 => Of<string>(Safety),
        3 => Of("OVL-01", "OVL-02", "OVL-04", "BB-01", "BB-03"),
        _ => Of<string>([.. BuiltIn.Ids]),
    };

    private LocalDate Near(LocalDate day, int days) => day.PlusDays(Below((2 * days) + 1) - days);
}
