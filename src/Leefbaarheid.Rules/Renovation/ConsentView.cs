using System.Globalization;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>How far tenants agree with the proposal of a project (BW 7:220 lid 3).</summary>
internal sealed class ConsentView
{
    /// <summary>Of a hundred tenants, how many have to agree: a share of the law, compared in whole numbers.</summary>
    private const int Percentage = 70;

    /// <summary>How many dwellings form one building unit at least, for the presumption.</summary>
    private const int Dwellings = 10;

    private readonly BuildingUnit? unit;

    public ConsentView(ProjectView view, ConsentRound round, Complex? complex)
    {
        (View, Round) = (view, round);
        Agreed = round.Agreed;
        Neighbourhood = complex?.Neighbourhood;
        unit = view.Project.BuildingUnit is { } id ? complex?.BuildingUnits.FirstOrDefault(u => u.Id == id) : null;
    }

    public ProjectView View { get; }

    public ConsentRound Round { get; }

    /// <summary>Where the complex is; null where that is not recorded.</summary>
    public NeighbourhoodCode? Neighbourhood { get; }

    public int Agreed { get; }

    /// <summary>Whether the law presumes that the proposal is reasonable.</summary>
    public bool IsPresumed => unit?.Dwellings >= Dwellings && HasShare;

    public ValueList<Term> Reasons =>
    [
        Counted("Share", $"{Agreed}/{Round.Tenants}", "akkoord", "agreed"),
        IsPresumed ? Presumed : NoPresumption,
        .. HasShare ? Array.Empty<Term>() : [Counted("Short", Number(Short), "nog nodig", "still needed")],
        .. unit is null ? [NoBuildingUnit] : unit.Dwellings < Dwellings ? [UnderTenDwellings] : Array.Empty<Term>(),
    ];

    public Text Because => new Text(
            $"Akkoord: {Number(Agreed)} van de {Number(Round.Tenants)} huurders.",
            $"Agreed: {Number(Agreed)} of {Number(Round.Tenants)} tenants.")
        .Then(HasShare ? Text.Empty : Falls)
        .Then(IsPresumed ? PresumedInWords : NotPresumedInWords);

    private bool HasShare => Agreed * 100L >= Percentage * (long)Round.Tenants;

    /// <summary>How many more tenants have to agree, rounded up.</summary>
    private long Short => (((long)Percentage * Round.Tenants) + 99) / 100 - Agreed;

    private Text Falls => new(
        $"Nog nodig voor 70%: {Number(Short)}.", $"Still needed for 70%: {Number(Short)}.");

    private static readonly Text PresumedInWords = new(
        "De wet vermoedt dan dat het voorstel redelijk is.",
        "The law then presumes that the proposal is reasonable.");

    private static readonly Text NotPresumedInWords = new(
        "De wet vermoedt niet dat het voorstel redelijk is; overleg met wie niet akkoord is.",
        "The law does not presume that the proposal is reasonable; consult those who did not agree.");

    private static readonly Term Presumed = new(
        "PresumedReasonable", "vermoed redelijk", "presumed reasonable");

    private static readonly Term NoPresumption = new("NoPresumption", "geen vermoeden", "no presumption");

    private static readonly Term UnderTenDwellings = new(
        "UnderTenDwellings", "minder dan tien woningen in de bouwkundige eenheid", "under ten dwellings in the unit");

    private static readonly Term NoBuildingUnit = new(
        "NoBuildingUnit", "geen bouwkundige eenheid", "no building unit");

    private static Term Counted(string code, string number, string dutch, string english) =>
        new($"{code}={number}", $"{number} {dutch}", $"{number} {english}");

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
