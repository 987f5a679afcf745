namespace Leefbaarheid.Engine;

/// <summary>The changes in conclusions of one type, gathered as they come, put in order when looked at.</summary>
internal sealed class ChangesOf<T>(Concluded<T> relation) : IChangesOf
{
    private readonly List<(T Conclusion, bool Stands)> news = new(1);
    private Sorted? sorted;

    public IReadOnlyList<T> Began => Read().Began;

    public IReadOnlyList<(T Before, T Now)> Amended => Read().Amended;

    public IReadOnlyList<T> Ended => Read().Ended;

    public IEnumerable<Change> All =>
        Began.Select(c => new Change(ChangeKind.Began, c!))
            .Concat(Amended.Select(c => new Change(ChangeKind.Amended, c.Now!, c.Before)))
            .Concat(Ended.Select(c => new Change(ChangeKind.Ended, c!)));

    public void Add(T conclusion, bool stands) => news.Add((conclusion, stands));

    /// <summary>The conclusion that began with the key of another, if any.</summary>
    public bool TryFollow(ref T conclusion)
    {
        var wanted = KeyOf(conclusion);
        var place = news.FindIndex(n => n.Stands && KeyOf(n.Conclusion).Equals(wanted));
        if (place >= 0)
            conclusion = news[place].Conclusion;
        return place >= 0;
    }

    private Sorted Read() => sorted ??= Sort();

    private Sorted Sort()
    {
        var endedByKey = Those(stands: false).GroupBy(KeyOf).ToDictionary(g => g.Key, g => new Queue<T>(g));
        var fresh = new List<T>();
        var amended = new List<(T, T)>();
        foreach (var now in Those(stands: true))
        {
            if (endedByKey.TryGetValue(KeyOf(now), out var before) && before.TryDequeue(out var one))
                amended.Add((one, now));
            else
                fresh.Add(now);
        }

        return new Sorted([.. fresh], [.. amended], FixedOrder.Sort<T>([.. endedByKey.Values.SelectMany(q => q)]));
    }

    private T[] Those(bool stands) =>
        FixedOrder.Sort<T>([.. from n in news where n.Stands == stands select n.Conclusion]);

    /// <remarks>A conclusion without a key, or of which the author's key throws, has one of its own.</remarks>
    private object KeyOf(T conclusion) =>
        relation.Key is { } key && Attempt.Run(key, conclusion, out var found, out _) && found is not null
            ? found
            : new object();

    private sealed record Sorted(T[] Began, (T Before, T Now)[] Amended, T[] Ended);
}
