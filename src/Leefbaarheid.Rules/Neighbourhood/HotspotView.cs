using Leefbaarheid.Domain;

namespace Leefbaarheid.Rules;

/// <summary>The signals of a complex that came in after it was last walked through.</summary>
internal sealed class HotspotView : IAdvised
{
    public HotspotView(
        Grouping<CaseKey, PlacedSignal> recent, Group<PlacedSignal> open, Group<Intervention> inspections)
    {
        Case = recent.Key.Case;
        LastInspection = inspections.Max(step => (LocalDate?)step.On);
        PlacedSignal[] counted = [.. recent.Where(IsNew)];
        Signal[] signals = FactsUsed.InOrder([.. counted.Select(one => one.Signal)]);
        Count = signals.Length;
        Start = signals.Max(signal => (LocalDate?)signal.ReceivedOn);
        Facts = FactsUsed.Of(signals);
        Households = counted.Select(one => one.Household).OfType<HouseholdId>().Distinct().Count();
        IsOfOneHousehold = Households == 1 && Array.TrueForAll(counted, one => one.Household is not null);
        IsPhysical = Array.TrueForAll(counted, one => one.Household is null && one.Signal.Category.IsPhysical());
        Topics = open.Where(IsNew).Select(one => Topic.Of(one.Signal.Category)).Distinct().Order().ToValueList();
    }

    public CaseSubject Case { get; }

    /// <summary>The day of the last walk on this advice; what came in by then counts no more.</summary>
    public LocalDate? LastInspection { get; }

    public int Count { get; }

    /// <summary>How many different households the signals are about, as far as known.</summary>
    public int Households { get; }

    /// <summary>Whether each names the same household.</summary>
    public bool IsOfOneHousehold { get; }

    /// <summary>Whether all are about the shared surroundings and none names a household.</summary>
    public bool IsPhysical { get; }

    /// <summary>The day the latest of them came in; null without any.</summary>
    public LocalDate? Start { get; }

    public ValueList<FactReference> Facts { get; }

    public ValueList<Topic> Topics { get; }

    private bool IsNew(PlacedSignal placed) => !(placed.Signal.ReceivedOn <= LastInspection);
}
