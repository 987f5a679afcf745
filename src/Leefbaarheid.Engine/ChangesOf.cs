namespace Leefbaarheid.Engine;

/// <summary>
/// The changes in the conclusions of one type, gathered as they come, put in order when first looked at.
/// </summary>
internal sealed class ChangesOf<T>(Concluded<T> relation) : IChangesOf
{
    private List<T>? came;
    private List<T>? went;
    private Sorted? sorted;

    public IReadOnlyList<T> Began => Read().Began;

    public IReadOnlyList<(T Before, T Now)> Amended => Read().Amended;

    public IReadOnlyList<T> Ended => Read().Ended;

    public IEnumerable<Change> All =>
        Began.Select(c => new Change(ChangeKind.Began, c!))
            .Concat(Amended.Select(c => new Change(ChangeKind.Amended, c.Now!, c.Before)))
            .Concat(Ended.Select(c => new Change(ChangeKind.Ended, c!)));

    public void Begin(T conclusion) => (came ??= []).Add(conclusion);

    public void End(T conclusion) => (went ??= []).Add(conclusion);

    /// <summary>The conclusion that began with a key, if any.</summary>
    public bool TryFindBegun(object wanted, Func<T, object> key, ref T conclusion)
    {
        var place = came?.FindIndex(c => key(c).Equals(wanted)) ?? -1;
        if (place >= 0)
            conclusion = came![place];
        return place >= 0;
    }

    private Sorted Read() => sorted ??= Sort(relation, came ?? [], went ?? []);

    private static Sorted Sort(Concluded<T> relation, List<T> began, List<T> ended)
    {
        if (relation.Key is not { } key)
            return new Sorted(FixedOrder.Sort<T>([.. began]), [], FixedOrder.Sort<T>([.. ended]));
        var endedByKey = FixedOrder.Sort<T>([.. ended]).GroupBy(key).ToDictionary(g => g.Key, g => new Queue<T>(g));
        var fresh = new List<T>();
        var amended = new List<(T, T)>();
        foreach (var now in FixedOrder.Sort<T>([.. began]))
        {
            if (endedByKey.TryGetValue(key(now), out var before) && before.TryDequeue(out var one))
                amended.Add((one, now));
            else
                fresh.Add(now);
        }

        return new Sorted([.. fresh], [.. amended], FixedOrder.Sort<T>([.. endedByKey.Values.SelectMany(q => q)]));
    }

    private sealed record Sorted(T[] Began, (T Before, T Now)[] Amended, T[] Ended);
}
