namespace Leefbaarheid.Testing;

/// <summary>A random fact of each sort that is about households, complexes and what is said of them.</summary>
internal static class RandomFacts
{
    private static readonly SignalCategory[] Nuisances =
        [.. Enum.GetValues<SignalCategory>().Where(c => c.IsNuisance())];

    public static Signal Signal(Dice dice) =>
        Signal(dice, dice.Id("s"), dice.Known(), dice.Once(2) ? dice.Of(Nuisances) : dice.Any<SignalCategory>());

    /// <summary>A signal of nuisance, which is often repeated.</summary>
    public static Signal Nuisance(Dice dice) =>
        Signal(dice, dice.Id("s"), Places.Case, dice.Of(Nuisances));

    public static Signal Signal(Dice dice, string id, CaseSubject about, SignalCategory category)
    {
        var received = dice.Day();
        return new(new(id), about, category, (Severity)(dice.Once(8) ? 4 : dice.Below(4)), received)
        {
            ClosedOn = dice.Once(3) ? received.PlusDays(dice.Below(90)) : null,
            Block = about is ComplexCase ? dice.Of(null, "A", "B") : null,
            Kind = category.IsNuisance() ? dice.Maybe<NuisanceKind>() : null,
            Indicators = dice.Once(2) ? dice.Some(Enum.GetValues<Indicator>()) : [dice.Any<Indicator>()],
            TriedSelf = dice.Any<Answer>(),
            ReporterAfraid = dice.Once(5),
            ReporterConsent = dice.Any<Answer>(),
            ContraIndications = dice.Once(4) ? dice.Some(Enum.GetValues<ContraIndication>()) : [],
            ImmediateDanger = dice.Once(12),
            Threshold = dice.Maybe<ReportingThreshold>(),
            SeriousHarmRisk = dice.Once(6),
            ChildPresent = dice.Once(5),
            InformedFirst = dice.Any<Answer>(),
            SafetyReason = dice.Once(5) ? "onveilig" : null,
            Reporter = dice.Once(4) ? new Reporter(dice.Any<ReporterRole>()) : null,
            Owner = dice.Maybe<UpkeepOwner>(),
        };
    }

    public static Household Household(Dice dice) => Household(dice, dice.Home());

    public static Household Household(Dice dice, HouseholdId id) => new(id)
    {
        ConsentToCare = dice.Any<Answer>(),
        CareContactKnown = dice.Any<Answer>(),
        ChildrenAtHome = dice.Any<Answer>(),
        TenancyEndedOn = dice.Once(12) ? dice.Ago(Period.Zero, Period.FromYears(2)) : null,
        Dwelling = new Dwelling
        {
            Tenure = dice.Once(3) ? dice.Any<Tenure>() : Tenure.OwnTenant,
            Complex = dice.Once(3) ? null : new ComplexId("c1"),
            Block = dice.Of(null, "A", "A", "B"),
            BuildingUnit = dice.Of(null, "Oost", "West"),
            Neighbourhood = Places.Neighbourhood(dice),
        },
    };

    public static Complex Complex(Dice dice) => new(new("c1"))
    {
        Name = dice.Of(null, "Flat"),
        Blocks = ["A", "B"],
        BuildingUnits = dice.Once(6) ? [] : [new("Oost", dice.Of(9, 10, 24)), new("West", 30)],
        Neighbourhood = Places.Neighbourhood(dice),
    };

    public static Municipality Municipality(Dice dice) => new(Places.Municipality(dice))
    {
        LocalOrdinanceHas151d = dice.MostlyYes(),
    };
}
