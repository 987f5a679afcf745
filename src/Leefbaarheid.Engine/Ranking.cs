namespace Leefbaarheid.Engine;

/// <summary>
/// Conclusions in their fixed order, which does not depend on how they came: by themselves where they can be compared,
/// else by their texts. What can be compared is kept in order, and what changed since is merged in when it is read.
/// </summary>
internal sealed class Ranking<T>
{
    private static readonly bool IsComparable = typeof(IComparable<T>).IsAssignableFrom(typeof(T));
    private readonly HashSet<T> came = [];
    private readonly HashSet<T> went = [];
    private T[]? ranked;

    public void Add(T conclusion, bool stands)
    {
        if (ranked is null)
            return;
        var (mine, others) = stands ? (came, went) : (went, came);
        if (!others.Remove(conclusion))
            mine.Add(conclusion);
        if (went.Count > ranked.Length / 2)
            Forget();
    }

    /// <param name="standing">All that stand, in any order.</param>
    /// <param name="tieBreaker">Tells apart two that have the same text.</param>
    public IReadOnlyList<T> Read(IEnumerable<T> standing, Func<T, string> tieBreaker)
    {
        if (!IsComparable)
            return Array.AsReadOnly(FixedOrder.Sort([.. standing], tieBreaker));
        if (ranked is null)
            ranked = FixedOrder.Sort([.. standing], tieBreaker);
        else if (came.Count + went.Count > 0)
            ranked = Merge(ranked, FixedOrder.Sort([.. came], tieBreaker));
        came.Clear();
        went.Clear();
        return Array.AsReadOnly(ranked);
    }

    private T[] Merge(T[] stood, T[] begun)
    {
        var merged = new T[stood.Length - went.Count + begun.Length];
        var (place, next) = (0, 0);
        foreach (var one in stood)
        {
            if (went.Count > 0 && went.Contains(one))
                continue;
            while (next < begun.Length && FixedOrder.Compare(begun[next], one) < 0)
                merged[place++] = begun[next++];
            merged[place++] = one;
        }

        begun.AsSpan(next).CopyTo(merged.AsSpan(place));
        return merged;
    }

    private void Forget()
    {
        ranked = null;
        came.Clear();
        went.Clear();
    }
}
