namespace Leefbaarheid.Rules;

/// <summary>The references of a decision to the facts it used, in a fixed order.</summary>
internal static class FactsUsed
{
    /// <summary>So many are looked at one by one before they are searched.</summary>
    private const int Few = 16;

    /// <summary>Signals by id.</summary>
    public static Signal[] InOrder(IReadOnlyCollection<Signal> signals)
    {
        Signal[] all = signals.Copy();
        Sort(all);
        return all;
    }

    /// <summary>Signals by id, each without its place.</summary>
    public static Signal[] InOrder(PlacedSignal[] placed)
    {
        Signal[] all = Array.ConvertAll(placed, static one => one.Signal);
        Sort(all);
        return all;
    }

    public static ValueList<FactReference> Of(Signal[] byId) =>
        ValueList.Create<Signal, FactReference>(byId, static signal => new(FactKinds.Signal, signal.Id.Value));

    /// <summary>Those of a topic, with the signals that it does not hold itself.</summary>
    public static ValueList<FactReference> With(this TopicView topic, IEnumerable<Signal> more)
    {
        List<Signal>? others = null;
        foreach (Signal signal in more)
        {
            if (!topic.Holds(signal))
            {
                (others ??= [.. topic.Open]).Add(signal);
            }
        }

        return others is null ? topic.Facts : Of(InOrder(others));
    }

    public static ValueList<FactReference> Of(Referral referral) => [new(FactKinds.Referral, referral.Id.Value)];

    public static ValueList<FactReference> Of(Payload payload) => [new(FactKinds.Payload, payload.Id.Value)];

    public static ValueList<FactReference> Of(Employee employee) => [new(FactKinds.Employee, employee.Id.Value)];

    public static ValueList<FactReference> And(this ValueList<FactReference> facts, FactReference more) =>
        [.. facts, more];

    private static void Sort(Signal[] all)
    {
        if (all.Length > 1)
        {
            Array.Sort(all, ById.Instance);
        }
    }

    private static bool Holds(this TopicView topic, Signal signal)
    {
        for (int i = 0; i < topic.Open.Length && i < Few; i++)
        {
            if (ReferenceEquals(topic.Open[i], signal))
            {
                return true;
            }
        }

        return Array.BinarySearch(topic.Open, signal, ById.Instance) >= 0;
    }

    private sealed class ById : IComparer<Signal>
    {
        public static readonly ById Instance = new();

        public int Compare(Signal? x, Signal? y) => x!.Id.CompareTo(y!.Id);
    }
}
