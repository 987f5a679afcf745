namespace Leefbaarheid.Testing;

/// <summary>
/// Facts that belong together, for rules that would seldom conclude of facts that know nothing of each other. Now and
/// then one of them is missing, and days lie around the term of the rule.
/// </summary>
internal static class Stories
{
    private static readonly CaseSubject Complex = CaseSubject.Of(new ComplexId("c1"));
    private static readonly NeighbourhoodCode Street = NeighbourhoodCode.Parse("BU08551103");

    /// <summary>Serious and repeated nuisance, after all lower rungs: OVL-05, OVL-06.</summary>
    public static object[] Ladder(Dice dice) => dice.Most(
    [
        Tenant(dice, Places.Home),
        new Municipality(MunicipalityCode.Parse("GM0855")) { LocalOrdinanceHas151d = dice.MostlyYes() },
        .. dice.Ids("s", 4).Select(id => About(dice, id, Places.Case, SignalCategory.Intimidation) with
        {
            Kind = NuisanceKind.PersistentDisturbance,
        }),
        Step(dice, Places.Case, InterventionKind.Heard, "OVL-02", StepParty.Reporter, StepParty.Subject),
        Step(dice, Places.Case, InterventionKind.Visit, "OVL-04"),
        Told(dice, Places.Case, PartnerKind.NeighbourhoodCoordination, "BR-01"),
        .. dice.Once(3) ? Several(Step(dice, Places.Case, InterventionKind.Warning, "OVL-05")) : [],
    ]);

    /// <summary>The last resort is proposed, and some of what comes before it was done: OVL-07.</summary>
    public static object[] Proposal(Dice dice) => dice.Most(
        Tenant(dice, Places.Home),
        RandomRecords.TerminationProposal(dice),
        dice.Once(2) ? Step(dice, Places.Case, InterventionKind.Warning, "OVL-05") : null,
        dice.Once(2)
            ? Step(dice, Places.Case, InterventionKind.Heard, null, StepParty.Reporter, StepParty.Subject)
            : null,
        dice.Once(2) ? Told(dice, Places.Case, PartnerKind.NeighbourhoodCareTeam, "OVL-04") : null);

    /// <summary>A quarrel that is fit for mediation, if nothing stands in its way: BB-01.</summary>
    public static object[] Quarrel(Dice dice) => dice.Most(
        Tenant(dice, Places.Home),
        About(dice, dice.Id("s"), Places.Case, SignalCategory.NeighbourQuarrel, (Severity)dice.Below(3)) with
        {
            Kind = dice.Once(3) ? NuisanceKind.OrdinaryHindrance : NuisanceKind.Quarrel,
            TriedSelf = dice.MostlyYes(),
            ReporterConsent = dice.MostlyYes(),
        },
        dice.Once(3) ? Step(dice, Places.Case, InterventionKind.Talk, "OVL-02") : null);

    /// <summary>A referral to mediation, open, long ago or ended: BB-03.</summary>
    public static object[] Mediation(Dice dice)
    {
        var on = dice.Day();
        return
        [
            new Referral(new(dice.Id("r")), Places.Case, new(PartnerKind.NeighbourMediation), on)
            {
                CarriesOut = "BB-01",
                End = dice.Once(2) ? null : new(dice.Any<MediationOutcome>(), on.PlusDays(dice.Below(50))),
            },
        ];
    }

    /// <summary>A signal of a home or a person that asks for care: VVZ, ZG, WF, AGR-01.</summary>
    public static object[] Worry(Dice dice)
    {
        var category = dice.Of(
            SignalCategory.DwellingPollution, SignalCategory.Hoarding, SignalCategory.FireSafety,
            SignalCategory.WorryingBehaviour, SignalCategory.WorryingBehaviour, SignalCategory.Loneliness,
            SignalCategory.Hemp, SignalCategory.HousingFraud, SignalCategory.HousingFraud,
            SignalCategory.AggressionAgainstStaff);
        return dice.Most(
            dice.Once(2) ? Tenant(dice, Places.Home) : null,
            About(dice, dice.Id("s"), dice.Once(5) ? Complex : Places.Case, category, (Severity)dice.Below(4)));
    }

    /// <summary>Someone may do serious harm and no care is known: ZG-02; or someone is lonely: ZG-03.</summary>
    public static object[] Danger(Dice dice) => dice.Most(
        Tenant(dice, Places.Home) with { CareContactKnown = dice.Of(Answer.No, Answer.No, Answer.Unknown) },
        About(dice, dice.Id("s"), Places.Case, SignalCategory.WorryingBehaviour) with { SeriousHarmRisk = true },
        dice.Once(2) ? About(dice, dice.Id("s"), Places.Case, SignalCategory.Loneliness, Severity.Light) : null);

    /// <summary>Ordinary hindrance that came back after a talk: OVL-02, and BB-01 after it.</summary>
    public static object[] Hindrance(Dice dice) => dice.Most(
    [
        Tenant(dice, Places.Home),
        .. dice.Ids("s", 3).Select(id =>
            About(dice, id, Places.Case, SignalCategory.Noise, (Severity)dice.Below(3)) with
            {
                Kind = dice.Of(NuisanceKind.OrdinaryHindrance, NuisanceKind.Quarrel),
                TriedSelf = dice.MostlyYes(),
            }),
        dice.Once(2) ? Step(dice, Places.Case, InterventionKind.Talk, "OVL-02") : null,
    ]);

    /// <summary>Violence at home, at each threshold: HG.</summary>
    public static object[] Violence(Dice dice) =>
    [
        About(
            dice, dice.Id("s"), Places.Case,
            dice.Of(SignalCategory.DomesticViolence, SignalCategory.ChildAbuse), (Severity)dice.Below(4)),
    ];

    /// <summary>Small signs in several areas of life: ZG-04.</summary>
    public static object[] Silence(Dice dice)
    {
        Indicator[] signs =
            [Indicator.MailPilesUp, Indicator.NotSeen, Indicator.NoAccess, Indicator.Stench, Indicator.RentArrears];
        var home = dice.Home();
        return dice.Most(
        [
            Tenant(dice, home),
            .. dice.Ids("s", 2).Select(id =>
                About(dice, id, CaseSubject.Of(home), SignalCategory.Other, Severity.Light) with
                {
                    Indicators = [dice.Of(signs), .. dice.Some(signs)],
                }),
        ]);
    }

    /// <summary>Arrears with an eviction ahead, and a covenant that may let a flag go along: SCH-04.</summary>
    public static object[] Eviction(Dice dice)
    {
        var arrears = RandomRent.Arrears(dice) with
        {
            EvictionOn = new LocalDate(2026, 9, 1).PlusDays(dice.Below(60)),
            SettledOn = null,
        };
        return dice.Most(
            arrears,
            dice.Once(2) ? RandomPartners.Covenant(dice) : null,
            dice.Once(2) ? Told(dice, CaseSubject.Of(arrears.Household), PartnerKind.Municipality, "SCH-02") : null);
    }

    /// <summary>All four steps were taken and nobody objected: SCH-02; or someone did: SCH-03.</summary>
    public static object[] EarlyWarning(Dice dice)
    {
        var since = dice.Ago(Period.FromDays(60), Period.FromDays(74), Period.FromDays(90));
        var offer = since.PlusDays(30 + dice.Below(20));
        return
        [
            new Arrears(new(dice.Id("a", 3)), dice.Home(), since, 318.20m, offer.PlusDays(dice.Below(30)))
            {
                PersonalContactOn = since.PlusDays(dice.Below(20)),
                DebtHelpPointedOn = since.PlusDays(dice.Below(20)),
                Reminder = new(offer) { OfferOn = offer },
                Reaction = dice.Once(2) ? null : new(dice.Any<OfferAnswer>(), offer.PlusDays(dice.Below(10))),
            },
        ];
    }

    /// <summary>A quota placement and the talks that were held of it: UIT-03.</summary>
    public static object[] Talks(Dice dice)
    {
        var placement = RandomPlacements.Placement(dice);
        return dice.Most(
            placement,
            dice.Once(2)
                ? Step(dice, CaseSubject.Of(placement.Household), InterventionKind.Talk, "UIT-03") with
                {
                    Of = dice.Of(null, "SixWeeks", "Month3", "Month12"),
                }
                : null);
    }

    /// <summary>Tenants of a building with works ahead, and attempts to visit them: REN-02, REN-05.</summary>
    public static object[] Visits(Dice dice)
    {
        var home = dice.Home();
        var tenant = Tenant(dice, home);
        return dice.Most(
        [
            RandomWorks.Project(dice),
            tenant,
            .. dice.Ids("v", 1 + dice.Below(4)).Select(id => new HomeVisit(new(id), home, dice.Day())
            {
                Project = new(dice.Id("w", 2)),
                DayPart = dice.Any<DayPart>(),
                Reached = dice.Once(3),
                ShowsNeed = dice.Once(3),
            }),
        ]);
    }

    /// <summary>Several reports in one complex within a short time: WIJK-01, WIJK-02.</summary>
    public static object[] Hotspot(Dice dice) => dice.Most(
    [
        dice.Once(3) ? RandomFacts.Complex(dice) : null,
        .. dice.Ids("s", 3).Select(id => About(
            dice, id, Complex, dice.Of(SignalCategory.Litter, SignalCategory.Lighting, SignalCategory.Noise))),
    ]);

    /// <summary>A dossier that needs others, own efforts, and Buurtregie that did not help: BR-01, BR-02.</summary>
    public static object[] Coordination(Dice dice)
    {
        var subject = dice.Once(3) ? Complex : Places.Case;
        return dice.Most(
            new CaseFile(new(dice.Id("f")), subject, dice.Lately())
            {
                DisciplinesNeeded = [Discipline.Police, dice.Any<Discipline>()],
            },
            Step(dice, subject, InterventionKind.Talk, null),
            dice.Once(2) ? Buurtregie(dice) : null,
            dice.Once(2) ? Told(dice, subject, PartnerKind.NeighbourhoodCoordination, "BR-01") : null,
            dice.Once(3) ? RandomRecords.SafetyHouseTest(dice) with { Case = subject } : null);
    }

    /// <summary>Nuisance about the households of one block: BR-01 by households.</summary>
    public static object[] Block(Dice dice)
    {
        string[] homes = ["h1", "h2", "h3"];
        return dice.Most(
        [
            .. homes.Select(id => Tenant(dice, new(id))),
            .. homes.Zip(dice.Ids("s", 3), (home, id) =>
                About(dice, id, CaseSubject.Of(new HouseholdId(home)), SignalCategory.Noise, (Severity)dice.Below(4))),
            Step(dice, dice.Once(2) ? Complex : Places.Case, InterventionKind.Talk, null),
        ]);
    }

    /// <summary>More aggression or heavier cases in a quarter than in the one before: AGR-02.</summary>
    public static object[] Trend(Dice dice)
    {
        var (count, home) = (5 + dice.Below(2), dice.Home());
        object Case(string id, LocalDate on) => dice.Once(4)
            ? new Signal(new(id), CaseSubject.Of(home), SignalCategory.Aggression, Severity.Light, on)
            : new CaseFile(new(id), CaseSubject.Of(home), on)
            {
                DisciplinesNeeded = [Discipline.Care, Discipline.Debt],
            };
        return
        [
            Tenant(dice, home),
            .. dice.Ids("x", count, 8).Select(id => Case(id, dice.Lately())),
            .. dice.Ids("y", dice.Below(6), 6).Select(id => Case(id, dice.Ago(Period.FromDays(120)))),
        ];
    }

    /// <summary>What has been kept for as long as it may: PRI-03.</summary>
    public static object[] Kept(Dice dice) =>
    [
        dice.Below(5) switch
        {
            0 => RandomRecords.CaseFile(dice) with
            {
                OpenedOn = dice.Ago(Period.FromYears(3)),
                ClosedOn = Years(dice, 2),
            },
            1 => About(
                dice, dice.Id("s"), Places.Case, SignalCategory.Other, Severity.Observation, HalfAYear(dice)),
            2 => RandomPlacements.Placement(dice) with { ConvertedOn = Years(dice, 2) },
            3 => Step(dice, Places.Case, InterventionKind.Consultation, "HG-01") with { On = HalfAYear(dice) },
            _ => Told(dice, Places.Case, PartnerKind.SafeHome, "HG-02", Years(dice, 2)),
        },
    ];

    private static LocalDate HalfAYear(Dice dice) => dice.Ago(Period.FromMonths(6));

    private static LocalDate Years(Dice dice, int years) => dice.Ago(Period.FromYears(years));

    private static object[] Several(params object[] facts) => facts;

    private static Household Tenant(Dice dice, HouseholdId home) => RandomFacts.Household(dice, home) with
    {
        TenancyEndedOn = null,
        Dwelling = new Dwelling { Complex = new("c1"), Block = "A", BuildingUnit = "Oost", Neighbourhood = Street },
    };

    private static Signal About(Dice dice, string id, CaseSubject about, SignalCategory category) =>
        About(dice, id, about, category, (Severity)(2 + dice.Below(2)));

    private static Signal About(Dice dice, string id, CaseSubject about, SignalCategory category, Severity severity) =>
        About(dice, id, about, category, severity, dice.Lately());

    private static Signal About(
        Dice dice, string id, CaseSubject about, SignalCategory category, Severity severity, LocalDate on)
    {
        var any = RandomFacts.Signal(dice, id, about, category);
        return new(any.Id, about, category, severity, on)
        {
            Block = any.Block,
            Kind = category.IsNuisance() ? any.Kind : null,
            Indicators = any.Indicators,
            TriedSelf = any.TriedSelf,
            ReporterConsent = any.ReporterConsent,
            Threshold = any.Threshold,
            SeriousHarmRisk = any.SeriousHarmRisk,
            InformedFirst = any.InformedFirst,
            SafetyReason = any.SafetyReason,
            Owner = any.Owner,
        };
    }

    private static Intervention Step(
        Dice dice, CaseSubject subject, InterventionKind kind, string? rule, params ValueList<StepParty> with) =>
        new(new(dice.Id("i")), subject, dice.Lately(), kind)
        {
            With = with,
            CarriesOut = rule,
            Result = dice.Once(8) ? null : dice.Of(InterventionResult.NoEffect, dice.Any<InterventionResult>()),
        };

    private static Referral Told(Dice dice, CaseSubject subject, PartnerKind kind, string rule, LocalDate? on = null)
    {
        var referred = on ?? dice.Lately();
        return new(new(dice.Id("r")), subject, new(kind), referred)
        {
            CarriesOut = rule,
            End = dice.Once(5)
                ? null
                : new(
                    dice.Of(InterventionResult.NoEffect, InterventionResult.NoEffect, dice.Any<InterventionResult>()),
                    referred.PlusDays(dice.Below(20))),
        };
    }

    private static Covenant Buurtregie(Dice dice) => new(
        new(dice.Id("c", 4)),
        [
            new CovenantParty(new(PartnerKind.Police), ["subject.name", "facts"]),
            new CovenantParty(new(PartnerKind.NeighbourhoodCareTeam), ["subject.name"]),
        ],
        [new Purpose("buurtregie")],
        dice.Day().PlusYears(-1),
        dice.Once(2) ? null : dice.Day());
}
