using System.Globalization;
using Leefbaarheid.Domain;
using Leefbaarheid.Json;
using NodaTime;

namespace Leefbaarheid.Benchmarks.Field;

/// <summary>
/// The facts of workload Mix: every kind of fact, as often as a corporation would have it; the same for the same number
/// of households, in an order that means nothing.
/// </summary>
internal sealed class MixedWorld
{
    private const int Areas = 100;
    private const int Days = 730;
    private const int HouseholdsAComplex = 40;
    private const int HouseholdsAProject = 500;

    private static readonly PartnerKind[] Kinds =
    [
        PartnerKind.NeighbourMediation, PartnerKind.SafeHome, PartnerKind.NeighbourhoodCareTeam, PartnerKind.Police,
        PartnerKind.Municipality, PartnerKind.NeighbourhoodCoordination, PartnerKind.CareProvider,
    ];

    private readonly Random random;
    private readonly int households;
    private readonly string town;

    /// <param name="households">How many there are.</param>
    /// <param name="town">What its ids begin with, so that those of two worlds differ.</param>
    public MixedWorld(int households, string town = "")
    {
        (random, this.households, this.town) = (new Random(households), households, town);
        var works = new MixedWorks(random, Id, households / HouseholdsAProject, HouseholdsAComplex);
        Facts = new CaseFacts(Today, null)
        {
            Municipalities = [new(MunicipalityCode.Parse("GM0855")) { LocalOrdinanceHas151d = Answer.Yes }],
            Complexes = Many(households / HouseholdsAComplex, NewComplex),
            Households = Many(households, NewHousehold),
            Signals = Many(households, id => NewSignal(id, Past())),
            CaseFiles = Many(households / 20, NewCaseFile),
            Interventions = Many(households * 6 / 10, NewStep),
            Referrals = Many(households / 5, NewReferral),
            TerminationProposals = Many(
                households / 200, id => new TerminationProposal(new(Id('B', id)), Case(), Past())),
            Arrears = Many(households / 12, NewArrears),
            Placements = Many(households / 50, NewPlacement),
            RenovationProjects = works.Projects,
            HomeVisits = works.Visits,
            ResidentSatisfaction = works.Satisfaction,
            SafetyHouseTests = Many(households / 200, id => new SafetyHouseTest(new(Id('T', id)), Case(), Past())),
            LegalHolds = Many(households / 1_000, id => new LegalHold(new(Id('L', id)), Case(), "procedure", Past())),
            Payloads = Many(households / 50, NewPayload),
            Partners = Many(Areas * Kinds.Length, NewPartner),
            Covenants = [NewCovenant("C1", "buurtregie"), NewCovenant("C2", "vroegsignalering")],
            Employees = Many((households / 100) + 2, NewEmployee),
            AreaTeams = Many(Areas, NewTeam),
        };
    }

    /// <summary>The day on which the clock starts.</summary>
    public static LocalDate Today => FieldWorld.Today;

    public CaseFacts Facts { get; }

    public int FactCount => FactsOf(Facts);

    /// <summary>Signals that are not in the world yet: received today, of the same mixture.</summary>
    public Signal[] More(int count) => [.. Enumerable.Range(households, count).Select(id => NewSignal(id, Today))];

    private string Id(char prefix, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{town}{prefix}{number:0000000}");

    private static int FactsOf(CaseFacts facts) =>
        facts.Municipalities.Count + facts.Complexes.Count + facts.Households.Count + facts.Signals.Count
        + facts.CaseFiles.Count + facts.Interventions.Count + facts.Referrals.Count + facts.TerminationProposals.Count
        + facts.Arrears.Count + facts.Placements.Count + facts.RenovationProjects.Count + facts.HomeVisits.Count
        + facts.ResidentSatisfaction.Count + facts.SafetyHouseTests.Count + facts.LegalHolds.Count
        + facts.Payloads.Count + facts.Partners.Count + facts.Covenants.Count + facts.Employees.Count
        + facts.AreaTeams.Count;

    private static string Area(int area) =>
        string.Create(CultureInfo.InvariantCulture, $"BU0855{area % Areas:00}00");

    private Complex NewComplex(int id) => new(new(Id('K', id)))
    {
        Blocks = ["A", "B"],
        BuildingUnits = [new("Oost", HouseholdsAComplex)],
        Neighbourhood = NeighbourhoodCode.Parse(Area(id)),
    };

    private AreaTeam NewTeam(int area) => new(new(Id('G', area)), $"Team {area}")
    {
        Areas = [AreaCode.Parse(Area(area))],
        Offices = [new DistrictOffice($"Kantoor {area}", new LocalDate(2020, 1, 1))],
    };

    private static Covenant NewCovenant(string id, string purpose) => new(
        new(id),
        [
            new CovenantParty(new(PartnerKind.Police), ["subject.name", "facts"]),
            new CovenantParty(new(PartnerKind.Municipality), ["subject.name", "subject.address", "amount", "crisisFlag"]),
        ],
        [new(purpose)],
        Today.PlusYears(-1),
        Today.PlusYears(1));

    private Household NewHousehold(int id) => new(new(Id('H', id)))
    {
        ConsentToCare = Any<Answer>(),
        CareContactKnown = Any<Answer>(),
        Dwelling = new Dwelling
        {
            Tenure = Once(10) ? Tenure.OwnerOccupied : Tenure.OwnTenant,
            Complex = new(Id('K', id / HouseholdsAComplex)),
            Block = Once(2) ? "A" : "B",
            BuildingUnit = "Oost",
            Neighbourhood = NeighbourhoodCode.Parse(Area(id / HouseholdsAComplex)),
        },
    };

    /// <summary>Half of it nuisance, a fifth physical; a third still open; one in a hundred acute.</summary>
    private Signal NewSignal(int id, LocalDate on)
    {
        var category = random.Next(10) switch
        {
            < 5 => (SignalCategory)random.Next((int)SignalCategory.Parking + 1),
            < 7 => (SignalCategory)random.Next((int)SignalCategory.Litter, (int)SignalCategory.Greenery + 1),
            _ => Any<SignalCategory>(),
        };
        return new(new(Id('S', id)), Case(), category, (Severity)(Once(100) ? 4 : random.Next(4)), on)
        {
            ClosedOn = on < Today && !Once(3) ? on.PlusDays(random.Next(30)) : null,
            Kind = category.IsNuisance() ? Any<NuisanceKind>() : null,
            Indicators = Once(3) ? [Any<Indicator>()] : [],
            TriedSelf = Any<Answer>(),
            ReporterConsent = Any<Answer>(),
            Owner = category.IsPhysical() ? Any<UpkeepOwner>() : null,
        };
    }

    private CaseFile NewCaseFile(int id)
    {
        var opened = Past();
        return new(new(Id('F', id)), Case(), opened)
        {
            ClosedOn = Once(2) ? null : opened.PlusDays(random.Next(200)),
            DisciplinesNeeded = Once(3) ? [Discipline.Care, Discipline.Police] : [Discipline.Care],
        };
    }

    private Intervention NewStep(int id) => new(new(Id('I', id)), Case(), Past(), Any<InterventionKind>())
    {
        CarriesOut = Once(3) ? null : Rule(),
        Result = Any<InterventionResult>(),
    };

    private Referral NewReferral(int id)
    {
        var on = Past();
        return new(new(Id('R', id)), Case(), new(Kinds[random.Next(Kinds.Length)]), on)
        {
            CarriesOut = Rule(),
            End = Once(2) ? null : new(Any<InterventionResult>(), on.PlusDays(random.Next(60))),
        };
    }

    private Arrears NewArrears(int id)
    {
        var since = Today.PlusDays(-random.Next(150));
        return new(new(Id('A', id)), new(Household()), since, 100 + random.Next(2_000), Today)
        {
            PersonalContactOn = Once(2) ? since.PlusDays(random.Next(20)) : null,
            DebtHelpPointedOn = Once(2) ? since.PlusDays(random.Next(20)) : null,
            Reminder = Once(2) ? new(since.PlusDays(30)) { OfferOn = since.PlusDays(30) } : null,
            EvictionOn = Once(50) ? Today.PlusDays(random.Next(60)) : null,
            SettledOn = Once(3) ? since.PlusDays(random.Next(60)) : null,
        };
    }

    private Placement NewPlacement(int id)
    {
        var keys = Today.PlusDays(30 - random.Next(Days));
        return new(new(Id('P', id)), new(Household()), Any<PlacementKind>(), keys.PlusDays(-40))
        {
            KeysOn = keys,
            PlanOn = keys.PlusDays(20),
            Contact = "casemanager",
            Tenancy = PlacementTenancy.Conversion,
            GoalsReached = Any<Answer>(),
            GuidanceEndedOn = Once(4) ? keys.PlusDays(200) : null,
        };
    }

    private Payload NewPayload(int id) => new(
        new(Id('D', id)), Case(), new(PartnerKind.NeighbourhoodCareTeam),
        [new(DataFields.SubjectName), new(DataFields.Facts)])
    {
        Purpose = new("hulp"),
        Basis = LegalBasis.Consent,
        Consent = Any<Answer>(),
    };

    private Partner NewPartner(int id) => new(new(Id('Z', id)), Kinds[id % Kinds.Length], $"Partner {id}")
    {
        WaitingTime = new WaitingTime(random.Next(30)),
        Areas = [AreaCode.Parse(Area(id / Kinds.Length))],
    };

    private Employee NewEmployee(int id) => new(new(Id('E', id)), Any<EmployeeRole>())
    {
        HoursPerWeek = 36,
        Trainings = [new Training("signaleren", Today.PlusMonths(-random.Next(30)))],
    };

    private string Rule() => Leefbaarheid.Rules.BuiltIn.Ids[random.Next(Leefbaarheid.Rules.BuiltIn.Ids.Count)];

    private string Household() => Id('H', random.Next(households));

    private CaseSubject Case() => CaseSubject.Of(new HouseholdId(Household()));

    private LocalDate Past() => Today.PlusDays(-random.Next(Days));

    private bool Once(int times) => random.Next(times) == 0;

    private ValueList<T> Many<T>(int count, Func<int, T> make)
    {
        T[] all = [.. Enumerable.Range(0, count).Select(make)];
        random.Shuffle(all);
        return [.. all];
    }

    private T Any<T>()
        where T : struct, Enum
    {
        var all = Enum.GetValues<T>();
        return all[random.Next(all.Length)];
    }
}
