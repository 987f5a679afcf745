using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>The signals of a complex that came in after it was last walked through.</summary>
internal sealed class HotspotView : IAdvised
{
    private readonly PlacedSignal[] counted;
    private readonly PlacedSignal[] open;

    public HotspotView(
        Grouping<CaseKey, PlacedSignal> recent, Group<PlacedSignal> open, Group<Intervention> inspections)
    {
        Case = recent.Key.Case;
        LastInspection = inspections.Count == 0 ? null : inspections.Max(step => step.On);
        counted = New(recent);
        this.open = New(open);
    }

    public CaseSubject Case { get; }

    public ComplexId Complex => ((ComplexCase)Case).Complex;

    /// <summary>The day of the last walk on this advice; what came in by then counts no more.</summary>
    public LocalDate? LastInspection { get; }

    public int Count => counted.Length;

    /// <summary>How many different households the signals are about, as far as known.</summary>
    public int Households => counted.Where(one => one.Household is not null).DistinctBy(one => one.Household).Count();

    /// <summary>Whether each names the same household.</summary>
    public bool IsOfOneHousehold => counted is [{ Household: { } first }, ..]
        && Array.TrueForAll(counted, one => one.Household == first);

    /// <summary>Whether all are about the shared surroundings and none names a household.</summary>
    public bool IsPhysical =>
        Array.TrueForAll(counted, one => one.Household is null && one.Signal.Category.IsPhysical());

    /// <summary>The day the latest of them came in; null without any.</summary>
    public LocalDate? Start => field ??= counted.Length == 0 ? null : counted.Max(one => one.Signal.ReceivedOn);

    /// <summary>Put in order when a decision asks for it: most complexes that are looked at give none.</summary>
    public ValueList<FactReference> Facts => field ??= FactsUsed.Of(FactsUsed.InOrder(counted));

    public ValueList<Topic> Topics => field ??=
        open.Select(one => Topic.Of(one.Signal.Category)).Distinct().Order().ToValueList();

    private PlacedSignal[] New(IReadOnlyCollection<PlacedSignal> signals) => LastInspection is { } day
        ? [.. signals.Where(placed => placed.Signal.ReceivedOn > day)]
        : signals.Copy();
}
