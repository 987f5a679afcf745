using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules.Tests.Laws;

/// <summary>A random fact of each sort that the built-in rules read.</summary>
internal static class RandomFacts
{
    private static readonly SignalCategory[] Nuisances = [.. Enum.GetValues<SignalCategory>().Where(c => c.IsNuisance())];

    public static Signal Signal(Dice dice)
    {
        var category = dice.Once(2) ? dice.Of(Nuisances) : dice.Any<SignalCategory>();
        var received = dice.Day();
        var about = dice.Case();
        return new(new(dice.Id("s", 6)), about, category, (Severity)(dice.Once(8) ? 4 : dice.Below(4)), received)
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
            Reporter = dice.Once(4) ? new Reporter(dice.Any<ReporterRole>()) : null,
            Owner = dice.Maybe<UpkeepOwner>(),
            Block = about is ComplexCase ? dice.Of(null, "A") : null,
        };
    }

    public static CaseFile CaseFile(Dice dice)
    {
        var opened = dice.Day();
        return new(new(dice.Id("f", 3)), dice.Case(), opened)
        {
            ClosedOn = dice.Once(4) ? opened.PlusDays(dice.Below(60)) : null,
            DisciplinesNeeded = [dice.Any<Discipline>(), dice.Any<Discipline>(), dice.Any<Discipline>()],
        };
    }

    public static SafetyHouseTest SafetyHouseTest(Dice dice) => new(new(dice.Id("z", 2)), dice.Case(), dice.Day())
    {
        MultipleLifeAreas = dice.Any<Answer>(),
        TwoChainsNeeded = dice.Any<Answer>(),
        ImpactOnSurroundings = dice.Any<Answer>(),
        SeriousLocalRisk = dice.Any<Answer>(),
    };

    public static Household Household(Dice dice) => new(new(dice.Of("h1", "h2")))
    {
        ConsentToCare = dice.Any<Answer>(),
        CareContactKnown = dice.Any<Answer>(),
        ChildrenAtHome = dice.Any<Answer>(),
        Dwelling = new Dwelling
        {
            Tenure = dice.Any<Tenure>(),
            Complex = dice.Once(2) ? new Domain.ComplexId("c1") : null,
            Block = dice.Of(null, "A"),
            Neighbourhood = Places.Neighbourhood(dice),
        },
    };

    public static Municipality Municipality(Dice dice) => new(Places.Municipality(dice));

    public static Complex Complex(Dice dice) => new(new("c1"))
    {
        Name = dice.Of(null, "Flat"),
        Neighbourhood = Places.Neighbourhood(dice),
    };

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
        var kind = Kind(dice);
        return new(new(dice.Id("r")), dice.Case(), new(kind), on)
        {
            CarriesOut = dice.Rule(),
            Signals = dice.Once(3) ? [new(dice.Id("s", 6))] : [],
            End = kind == PartnerKind.NeighbourMediation ? Outcome(dice, on) : Result(dice, on),
        };
    }

    private static ReferralEnd? Outcome(Dice dice, LocalDate on) => dice.Maybe<MediationOutcome>() is { } outcome
        ? new ReferralEnd(outcome, on.PlusDays(dice.Below(70)))
        : null;

    private static ReferralEnd? Result(Dice dice, LocalDate on) => dice.Maybe<InterventionResult>() is { } result
        ? new ReferralEnd(result, on.PlusDays(dice.Below(70)))
        : null;

    /// <summary>One of ten, mostly of a few kinds, so that there are several of a kind.</summary>
    public static Partner Partner(Dice dice) => new(new(dice.Id("p", 10)), Kind(dice), dice.Id("Partner "))
    {
        WaitingTime = dice.Once(3) ? null : new WaitingTime(dice.Of(0, 5, 20, 21)),
        Areas = Places.Areas(dice),
        NextMeetingOn = dice.Once(3) ? dice.Day() : null,
    };

    public static Payload Payload(Dice dice) => new(
        new(dice.Id("d")),
        dice.Case(),
        new(Recipient(dice), dice.Once(3) ? new(dice.Id("p", 10)) : null),
        dice.Some([
                .. DataFields.All,
                new DataField("health", DataClass.Health),
                new DataField("mobile", DataClass.Contact),
            ])
            .Select(field => new PayloadField(field, dice.Once(4) ? dice.Of("rustig", "in behandeling") : null))
            .ToValueList())
    {
        Purpose = dice.Once(3) ? null : new Purpose(dice.Of("hulp", "buurtregie")),
        Basis = dice.Maybe<LegalBasis>(),
        Covenant = dice.Once(2) ? null : new(dice.Id("c")),
        Consent = dice.Any<Answer>(),
        Exception = dice.Once(4) ? dice.Any<SpecialDataException>() : null,
    };

    public static Covenant Covenant(Dice dice)
    {
        LocalDate? from = dice.Once(5) ? null : dice.Day();
        return new(
            new(dice.Id("c")),
            [
                new CovenantParty(new(Recipient(dice)), ["subject.name", "facts"]),
                new CovenantParty(new(Recipient(dice), new(dice.Id("p", 10))), ["subject.name", "subject.address"]),
            ],
            dice.Once(3) ? [new Purpose("buurtregie"), new Purpose("hulp")] : [new Purpose("buurtregie")],
            from,
            dice.Once(4) ? null : from?.PlusDays(dice.Below(60)));
    }

    public static Employee Employee(Dice dice) => new(new(dice.Id("e")), dice.Any<EmployeeRole>())
    {
        BehindTheDoor = dice.Of<bool?>(null, true, false),
        Trainings = dice.Once(4) ? [] : [new Training("signaleren", dice.Day().PlusMonths(-24))],
    };

    public static AreaTeam AreaTeam(Dice dice) => new(new(dice.Id("t")), dice.Id("Team "))
    {
        Areas = Places.Areas(dice),
        Offices = Offices(dice),
    };

    /// <summary>Up to three offices, the one after the other.</summary>
    private static ValueList<DistrictOffice> Offices(Dice dice)
    {
        var from = dice.Day();
        var offices = new List<DistrictOffice>();
        for (var n = dice.Below(4); n > 0; n--)
        {
            var until = from.PlusDays(dice.Below(40));
            var (isFirst, isLast) = (offices.Count == 0, n == 1);
            offices.Add(new DistrictOffice(
                $"Kantoor {n}", isFirst && dice.Once(6) ? null : from, isLast && dice.Once(2) ? null : until));
            from = until.PlusDays(1 + dice.Below(3));
        }

        return offices.ToValueList();
    }

    private static PartnerKind Recipient(Dice dice) =>
        dice.Once(3) ? dice.Any<PartnerKind>() : PartnerKind.NeighbourhoodCareTeam;

    private static PartnerKind Kind(Dice dice) => dice.Of(
        PartnerKind.NeighbourMediation,
        PartnerKind.NeighbourMediation,
        PartnerKind.NeighbourhoodCareTeam,
        PartnerKind.Police,
        PartnerKind.SafeHome,
        PartnerKind.NeighbourhoodCoordination,
        dice.Any<PartnerKind>());
}
