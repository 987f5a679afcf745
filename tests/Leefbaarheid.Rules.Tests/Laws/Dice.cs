namespace Leefbaarheid.Rules.Tests.Laws;

/// <summary>Choices that follow from one number: the same number gives the same fact.</summary>
internal sealed class Dice(int number)
{
    private static readonly LocalDate Middle = World.Day("2026-09-01");
    private static readonly CaseSubject[] Cases =
        [World.Case, CaseSubject.Of(new HouseholdId("h2")), CaseSubject.Of(new Domain.ComplexId("c1"))];

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

    /// <summary>One of a few identities, so that facts replace each other and are removed again.</summary>
    public string Id(string prefix, int among = 4) => $"{prefix}{Below(among)}";

    /// <summary>A day up to 120 days before or after 1 September 2026, near it as often as far.</summary>
    public LocalDate Day() => Middle.PlusDays(Once(2) ? Below(31) - 15 : Below(241) - 120);

    public CaseSubject Case() => Of(Cases);

    public string? Rule() => Once(4) ? null : Of(
        "VEI-01", "HG-01", "HG-02", "OVL-01", "OVL-02", "OVL-03", "OVL-04", "OVL-05", "BB-01", "BB-03", "AGR-01",
        "WIJK-01", "WIJK-02", "BR-01", "BR-01", "BR-02");
}
