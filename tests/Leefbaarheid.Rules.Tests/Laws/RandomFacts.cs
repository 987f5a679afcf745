using Leefbaarheid.Domain.Areas;
using Leefbaarheid.Domain.Complexes;

namespace Leefbaarheid.Rules.Tests.Laws;

/// <summary>A random fact of each sort that the built-in rules read.</summary>
internal static class RandomFacts
{
    private static readonly SignalCategory[] Nuisances = [.. Enum.GetValues<SignalCategory>().Where(c => c.IsNuisance())];

    public static Signal Signal(Dice dice)
    {
        var category = dice.Once(2) ? dice.Of(Nuisances) : dice.Any<SignalCategory>();
        var received = dice.Day();
        return new(new(dice.Id("s")), dice.Case(), category, (Severity)(dice.Once(8) ? 4 : dice.Below(4)), received)
        {
            ClosedOn = dice.Once(3) ? received.PlusDays(dice.Below(90)) : null,
            Kind = category.IsNuisance() ? dice.Maybe<NuisanceKind>() : null,
            Indicators = dice.Some(Enum.GetValues<Indicator>()),
            TriedSelf = dice.Any<Answer>(),
            ReporterAfraid = dice.Once(5),
            ReporterConsent = dice.Any<Answer>(),
            ContraIndications = dice.Once(3) ? dice.Some(Enum.GetValues<ContraIndication>()) : [],
            ImmediateDanger = dice.Once(10),
            Threshold = dice.Maybe<ReportingThreshold>(),
            SeriousHarmRisk = dice.Once(10),
            ChildPresent = dice.Once(5),
            InformedFirst = dice.Any<Answer>(),
            SafetyReason = dice.Once(5) ? "onveilig" : null,
            Owner = dice.Maybe<UpkeepOwner>(),
        };
    }

    public static Household Household(Dice dice) => new(new(dice.Of("h1", "h2")))
    {
        ConsentToCare = dice.Any<Answer>(),
        CareContactKnown = dice.Any<Answer>(),
        ChildrenAtHome = dice.Any<Answer>(),
        Dwelling = new Dwelling
        {
            Tenure = dice.Any<Tenure>(),
            Neighbourhood = dice.Once(4) ? null : NeighbourhoodCode.Parse(dice.Of("BU08551103", "BU08551104", "BU08551203")),
        },
    };

    public static Complex Complex(Dice dice) => new(new("c1")) { Name = dice.Of(null, "Flat") };

    public static Intervention Intervention(Dice dice) =>
        new(new(dice.Id("i")), dice.Case(), dice.Day(), dice.Any<InterventionKind>())
        {
            With = dice.Some(Enum.GetValues<StepParty>()),
            Rung = dice.Maybe<LandlordRung>(),
            CarriesOut = dice.Rule(),
            Result = dice.Maybe<InterventionResult>(),
        };

    public static Referral Referral(Dice dice)
    {
        var on = dice.Day();
        return new(new(dice.Id("r")), dice.Case(), new(Kind(dice)), on)
        {
            CarriesOut = dice.Rule(),
            End = dice.Maybe<MediationOutcome>() is { } outcome
                ? new ReferralEnd(outcome, on.PlusDays(dice.Below(70)))
                : null,
        };
    }

    public static Partner Partner(Dice dice) => new(new(dice.Id("p")), Kind(dice), dice.Id("Partner "))
    {
        WaitingTime = dice.Once(2) ? null : new WaitingTime(dice.Of(5, 20, 21)),
        Areas = Areas(dice),
    };

    public static Payload Payload(Dice dice) => new(
        new(dice.Id("d")),
        dice.Case(),
        new(dice.Once(3) ? dice.Any<PartnerKind>() : PartnerKind.NeighbourhoodCareTeam),
        dice.Some([.. DataFields.All, new DataField("health", DataClass.Health)])
            .Select(field => new PayloadField(field))
            .ToValueList())
    {
        Purpose = dice.Once(3) ? null : new Purpose(dice.Of("hulp", "buurtregie")),
        Basis = dice.Maybe<LegalBasis>(),
        Covenant = dice.Once(2) ? null : new(dice.Id("c")),
        Consent = dice.Any<Answer>(),
    };

    public static Covenant Covenant(Dice dice)
    {
        var from = dice.Day();
        return new(
            new(dice.Id("c")),
            [new CovenantParty(new(PartnerKind.NeighbourhoodCareTeam), ["subject.name", "facts"])],
            [new Purpose("buurtregie")],
            from,
            from.PlusDays(dice.Below(60)));
    }

    public static Employee Employee(Dice dice) => new(new(dice.Id("e")), dice.Any<EmployeeRole>())
    {
        BehindTheDoor = dice.Of<bool?>(null, true, false),
        Trainings = dice.Once(4) ? [] : [new Training("signaleren", dice.Day().PlusMonths(-24))],
    };

    public static AreaTeam AreaTeam(Dice dice) => new(new(dice.Id("t")), dice.Id("Team "))
    {
        Areas = Areas(dice),
        Offices = dice.Once(2) ? [] : [new DistrictOffice("Kantoor", dice.Day(), null)],
    };

    private static ValueList<AreaCode> Areas(Dice dice) => dice.Once(3)
        ? []
        : dice.Some("GM0855", "GM0772", "WK085511", "WK085512", "BU08551103", "BU08551104")
            .Select(AreaCode.Parse)
            .ToValueList();

    private static PartnerKind Kind(Dice dice) =>
        dice.Once(2) ? PartnerKind.NeighbourMediation : dice.Any<PartnerKind>();
}
