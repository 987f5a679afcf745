namespace Leefbaarheid.Engine;

/// <summary>The changes in conclusions of one type, gathered as they come, put in order when looked at.</summary>
internal sealed class ChangesOf<T>(Concluded<T> relation) : IChangesOf
{
    private List<(T Conclusion, bool Stands)> news = new(1);
    private HashSet<T>? known;
    private Sorted? sorted;

    public IReadOnlyList<T> Began => Read().Began;

    public IReadOnlyList<(T Before, T Now)> Amended => Read().Amended;

    public IReadOnlyList<T> Ended => Read().Ended;

    public IEnumerable<Change> All =>
        Began.Select(c => new Change(ChangeKind.Began, c!))
            .Concat(Amended.Select(c => new Change(ChangeKind.Amended, c.Now!, c.Before)))
            .Concat(Ended.Select(c => new Change(ChangeKind.Ended, c!)));

    public bool IsEmpty => news.Count == 0;

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

    /// <summary>Changes from what was told elsewhere: all that stands began, and what was told has ended.</summary>
    public void Resume(HashSet<T> told, IEnumerable<T> standing)
    {
        news.AddRange(known is null ? standing.Select(c => (c, true)) : []);
        known = told;
    }

    /// <summary>What ended and began alike is no news: of each conclusion the sum stays.</summary>
    public void Settle()
    {
        var all = known is null ? [] : news.Concat(known.Select(c => (Conclusion: c, Stands: false)));
        var sums = all.GroupBy(n => n.Conclusion, (c, ns) => (Conclusion: c, Sum: ns.Sum(n => n.Stands ? 1 : -1)));
        news = known is null ? news : [.. sums.Where(s => s.Sum != 0).Select(s => (s.Conclusion, s.Sum > 0))];
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
