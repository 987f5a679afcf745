namespace Leefbaarheid.Testing;

/// <summary>
/// Four neighbourhoods in two municipalities, and the areas that hold them; and the household most is about.
/// </summary>
internal static class Places
{
    public static readonly HouseholdId Home = new("h1");
    public static readonly CaseSubject Case = CaseSubject.Of(Home);

    private static readonly NeighbourhoodCode[] Neighbourhoods =
    [
        NeighbourhoodCode.Parse("BU08551103"), NeighbourhoodCode.Parse("BU08551104"),
        NeighbourhoodCode.Parse("BU08551203"), NeighbourhoodCode.Parse("BU07720107"),
    ];

    private static readonly AreaCode[] All =
    [
        AreaCode.Parse("GM0855"), AreaCode.Parse("GM0772"), AreaCode.Parse("WK085511"), AreaCode.Parse("WK085512"),
        AreaCode.Parse("BU08551103"), AreaCode.Parse("BU08551203"),
    ];

    public static NeighbourhoodCode? Neighbourhood(Dice dice) => dice.Once(3) ? null : dice.Of(Neighbourhoods);

    public static MunicipalityCode Municipality(Dice dice) => MunicipalityCode.Parse(dice.Of("GM0855", "GM0772"));

    /// <summary>None, which means everywhere, or up to three.</summary>
    public static ValueList<AreaCode> Areas(Dice dice) => dice.Once(3)
        ? []
        : [.. Enumerable.Range(0, 1 + dice.Below(3)).Select(_ => dice.Of(All)).Distinct()];
}
