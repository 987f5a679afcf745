using System.Globalization;
using Leefbaarheid.Domain;
using NodaTime;

namespace Leefbaarheid.Benchmarks.Field;

/// <summary>
/// The facts of workload Field, for the built-in rules: the same for the same number of households, in an order that
/// means nothing. Categories, kinds, severities and answers are evenly mixed; signals lie evenly over 120 days.
/// </summary>
internal sealed class FieldWorld
{
    private const int Areas = 100;
    private const int SignalsAHousehold = 5;
    private const int Days = 120;

    private static readonly PartnerKind[] PartnerKinds =
    [
        PartnerKind.NeighbourMediation, PartnerKind.SafeHome, PartnerKind.NeighbourhoodCareTeam, PartnerKind.Police,
        PartnerKind.Municipality, PartnerKind.FellowCorporation,
    ];

    private readonly Random random;

    public FieldWorld(int households)
    {
        random = new Random(households);
        Households = [.. Enumerable.Range(0, households).Select(NewHousehold)];
        Signals = [.. Enumerable.Range(0, households * SignalsAHousehold).Select(NewSignal)];
        Partners = [.. Enumerable.Range(0, Areas).SelectMany(area => PartnerKinds.Select(kind => NewPartner(area, kind)))];
        Teams = [.. Enumerable.Range(0, Areas).Select(NewTeam)];
        random.Shuffle(Households);
        random.Shuffle(Signals);
        random.Shuffle(Partners);
    }

    /// <summary>The day on which the clock starts: no signal came in later.</summary>
    public static LocalDate Today { get; } = new(2026, 9, 1);

    public Household[] Households { get; }

    public Signal[] Signals { get; }

    public Partner[] Partners { get; }

    public AreaTeam[] Teams { get; }

    public int FactCount => Households.Length + Signals.Length + Partners.Length + Teams.Length;

    /// <summary>Signals that are not in the world yet: received today, of the same mixture.</summary>
    public Signal[] More(int count) =>
    [
        .. Enumerable.Range(Signals.Length, count).Select(id => NewSignal(id, random.Next(Households.Length), Today)),
    ];

    private static string Id(char prefix, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{prefix}{number:0000000}");

    private static string Area(int area) => string.Create(CultureInfo.InvariantCulture, $"BU0855{area:00}00");

    private Household NewHousehold(int id) => new(new HouseholdId(Id('H', id)))
    {
        ConsentToCare = Any<Answer>(),
        Dwelling = new Dwelling { Neighbourhood = NeighbourhoodCode.Parse(Area(id % Areas)) },
    };

    private Signal NewSignal(int id) =>
        NewSignal(id, id / SignalsAHousehold, Today.PlusDays(-random.Next(Days)));

    private Signal NewSignal(int id, int household, LocalDate receivedOn) => new(
        new SignalId(Id('S', id)),
        CaseSubject.Of(new HouseholdId(Id('H', household))),
        (SignalCategory)random.Next((int)SignalCategory.Parking + 1),
        Any<Severity>(),
        receivedOn)
    {
        Kind = Any<NuisanceKind>(),
        TriedSelf = Any<Answer>(),
        ReporterConsent = Any<Answer>(),
        ReporterAfraid = random.Next(2) == 0,
    };

    private Partner NewPartner(int area, PartnerKind kind) =>
        new(new PartnerId($"{Id('P', area)}-{kind}"), kind, $"{kind} {area}")
        {
            WaitingTime = random.Next(3) == 0 ? null : new WaitingTime(random.Next(30)),
            Areas = [AreaCode.Parse(Area(area))],
        };

    private static AreaTeam NewTeam(int area) => new(new AreaTeamId(Id('T', area)), $"Team {area}")
    {
        Areas = [AreaCode.Parse(Area(area))],
        Offices = [new DistrictOffice($"Kantoor {area}", new LocalDate(2020, 1, 1))],
    };

    private T Any<T>()
        where T : struct, Enum
    {
        var all = Enum.GetValues<T>();
        return all[random.Next(all.Length)];
    }
}
