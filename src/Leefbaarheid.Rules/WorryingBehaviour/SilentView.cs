namespace Leefbaarheid.Rules;

/// <summary>The silent signs of a household, each once, with the signals they stand in.</summary>
internal sealed class SilentView : IAdvised
{
    public SilentView(
        Grouping<CaseSubject, PlacedSignal> counted, Group<PlacedSignal> open, Group<ArrearsView> overdue)
    {
        Case = counted.Key;
        Start = counted.Max(placed => placed.Signal.ReceivedOn);
        Topics = open.Select(placed => Topic.Of(placed.Signal.Category)).Distinct().Order().ToValueList();
        Indicator[] signs = [.. SignsOf(counted, overdue).Distinct().Order()];
        Indicators = signs.Select(Domain.Indicators.Words.Term).ToValueList();
        Areas = signs.Select(sign => sign.Area()).Distinct().Order().Select(IndicatorAreas.Words.Term).ToValueList();
        Facts =
        [
            .. FactsUsed.Of(FactsUsed.InOrder([.. counted.Select(placed => placed.Signal)])),
            .. overdue.OrderBy(owed => owed.Arrears.Id).SelectMany(owed => owed.Facts),
            new FactReference(FactKinds.Household, Case.Id),
        ];
    }

    public required bool HasOpenFile { get; init; }

    public required Household? Household { get; init; }

    public required Complex? Complex { get; init; }

    public CaseSubject Case { get; }

    /// <summary>The latest day on which one of the signals came in; rent that is overdue begins no term.</summary>
    public LocalDate Start { get; }

    LocalDate? IAdvised.Start => Start;

    public ValueList<FactReference> Facts { get; }

    /// <summary>Of the signals that are still open.</summary>
    public ValueList<Topic> Topics { get; }

    /// <summary>Each once, in the order of the enumeration.</summary>
    public ValueList<Term> Indicators { get; }

    public ValueList<Term> Areas { get; }

    public bool IsOwnTenant => Tenure == Tenure.OwnTenant;

    public Text Whose => Tenures.Words.Name(Tenure);

    public NeighbourhoodCode? Neighbourhood => CasePlace.Of(Household, Complex);

    private Tenure Tenure => Household?.Dwelling.Tenure ?? Tenure.OwnTenant;

    /// <summary>Rent that is overdue counts as the sign that it is.</summary>
    private static IEnumerable<Indicator> SignsOf(IEnumerable<PlacedSignal> counted, Group<ArrearsView> overdue) =>
        counted.SelectMany(placed => placed.Signal.Indicators)
            .Concat(overdue.Count > 0 ? [Indicator.RentArrears] : []);
}
