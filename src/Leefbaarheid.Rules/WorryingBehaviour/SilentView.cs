namespace Leefbaarheid.Rules;

/// <summary>The silent signs of a household, each once, with the signals they stand in.</summary>
internal sealed class SilentView : IAdvised
{
    private readonly PlacedSignal[] counted;
    private readonly PlacedSignal[] open;
    private readonly ArrearsView[] overdue;
    private readonly Indicator[] signs;
    private readonly Household? household;

    public SilentView(
        Grouping<CaseSubject, PlacedSignal> counted, Group<PlacedSignal> open, Group<ArrearsView> overdue)
    {
        Case = counted.Key;
        (this.counted, this.open, this.overdue) = (counted.Copy(), open.Copy(), overdue.Copy());
        household = this.counted[0].Home;
        signs = [.. SignsOf(counted, overdue).Distinct().Order()];
    }

    public required bool HasOpenFile { get; init; }

    public required Complex? Complex { get; init; }

    public CaseSubject Case { get; }

    /// <summary>The latest day on which one of the signals came in; rent that is overdue begins no term.</summary>
    public LocalDate Start => counted.Max(placed => placed.Signal.ReceivedOn);

    LocalDate? IAdvised.Start => Start;

    /// <summary>Put in order when a decision asks for it: most households that are looked at give none.</summary>
    public ValueList<FactReference> Facts => field ??=
    [
        .. FactsUsed.Of(FactsUsed.InOrder(counted)),
        .. overdue.OrderBy(owed => owed.Arrears.Id).SelectMany(owed => owed.Facts),
        new FactReference(FactKinds.Household, Case.Id),
    ];

    /// <summary>Of the signals that are still open.</summary>
    public ValueList<Topic> Topics => field ??=
        open.Select(placed => Topic.Of(placed.Signal.Category)).Distinct().Order().ToValueList();

    /// <summary>Each once, in the order of the enumeration.</summary>
    public ValueList<Term> Indicators => field ??= signs.Select(Domain.Indicators.Words.Term).ToValueList();

    public ValueList<Term> Areas => field ??=
        signs.Select(sign => sign.Area()).Distinct().Order().Select(IndicatorAreas.Words.Term).ToValueList();

    public bool IsOwnTenant => Tenure == Tenure.OwnTenant;

    public Text Whose => Tenures.Words.Name(Tenure);

    public NeighbourhoodCode? Neighbourhood => CasePlace.Of(household, Complex);

    private Tenure Tenure => household?.Dwelling.Tenure ?? Tenure.OwnTenant;

    /// <summary>Rent that is overdue counts as the sign that it is.</summary>
    private static IEnumerable<Indicator> SignsOf(IEnumerable<PlacedSignal> counted, Group<ArrearsView> overdue) =>
        counted.SelectMany(placed => placed.Signal.Indicators)
            .Concat(overdue.Count > 0 ? [Indicator.RentArrears] : []);
}
