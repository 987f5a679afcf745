using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.Renovation;

/// <summary>A project in few words: Korvel, unit Oost, from 2027-02-01 to 2027-09-30, with one guide.</summary>
internal static class Works
{
    public static readonly ComplexId Korvel = new("Korvel");
    public static readonly ProjectId Id = new("R1");
    public static readonly CaseSubject OfProject = CaseSubject.Of(Id);
    public static readonly EmployeeId Guide = new("E2");
    public static readonly EmployeeId Other = new("E3");

    public static readonly RenovationProject Project = Guided(Guide) with
    {
        PresenceTimes = [Present(Guide, "09:00", "12:00")],
        ContactPersons = [Contact("H1", Guide, "2026-10-01")],
    };

    public static RenovationProject Guided(params EmployeeId[] guides) => new(Id, Korvel, [.. guides])
    {
        BuildingUnit = "Oost",
        StartsOn = Day("2027-02-01"),
    };

    public static ContactPerson Contact(string household, EmployeeId guide, string from, string? to = null) =>
        new(new(household), guide, Day(from)) { To = to is null ? null : Day(to) };

    public static PresenceTime Present(EmployeeId guide, string from, string to) =>
        new(guide, IsoDayOfWeek.Tuesday, Time(from), Time(to));

    /// <summary>A household of ours in the unit.</summary>
    public static Household Tenant(string id) => new(new(id))
    {
        Dwelling = new Dwelling { Complex = Korvel, BuildingUnit = "Oost" },
    };

    public static HomeVisit Visit(string household, string on, DayPart part, bool reached = false) =>
        new(new($"{household} {on} {part}"), new(household), Day(on))
        {
            Project = Id,
            DayPart = part,
            Reached = reached,
        };

    /// <summary>Three visits, morning, afternoon and evening, that reached nobody.</summary>
    public static HomeVisit[] InVain(string household) =>
    [
        Visit(household, "2026-10-21", DayPart.Morning),
        Visit(household, "2026-10-28", DayPart.Afternoon),
        Visit(household, "2026-11-04", DayPart.Evening),
    ];

    public static IEnumerable<string> Households(this Decision decision) =>
        decision.Facts.Where(fact => fact.Kind == FactKinds.Household).Select(fact => fact.Id);

    private static LocalTime Time(string time) => NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH:mm")
        .Parse(time).Value;
}
