namespace Leefbaarheid.Engine;

/// <summary>The changes in the conclusions of one type, put in order when they are first looked at.</summary>
internal sealed class ChangesOf<T>(Concluded<T> relation, List<T> began, List<T> ended) : IChangesOf
{
    private readonly Lazy<(T[] Began, (T Before, T Now)[] Amended, T[] Ended)> sorted =
        new(() => Sort(relation, began, ended));

    public IReadOnlyList<T> Began => sorted.Value.Began;

    public IReadOnlyList<(T Before, T Now)> Amended => sorted.Value.Amended;

    public IReadOnlyList<T> Ended => sorted.Value.Ended;

    public IEnumerable<Change> All =>
        Began.Select(c => new Change(ChangeKind.Began, c!))
            .Concat(Amended.Select(c => new Change(ChangeKind.Amended, c.Now!, c.Before)))
            .Concat(Ended.Select(c => new Change(ChangeKind.Ended, c!)));

    private static (T[], (T, T)[], T[]) Sort(Concluded<T> relation, List<T> began, List<T> ended)
    {
        var order = new FixedOrder<T>(relation);
        if (relation.Key is not { } key)
            return (order.Sort(began), [], order.Sort(ended));
        var endedByKey = order.Sort(ended).GroupBy(key).ToDictionary(g => g.Key, g => new Queue<T>(g));
        var fresh = new List<T>();
        var amended = new List<(T, T)>();
        foreach (var now in order.Sort(began))
        {
            if (endedByKey.TryGetValue(key(now), out var before) && before.TryDequeue(out var one))
                amended.Add((one, now));
            else
                fresh.Add(now);
        }

        return ([.. fresh], [.. amended], order.Sort([.. endedByKey.Values.SelectMany(q => q)]));
    }
}
