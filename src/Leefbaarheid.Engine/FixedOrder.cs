namespace Leefbaarheid.Engine;

/// <summary>
/// An order of conclusions that does not depend on how they came: that of the conclusions where they are
/// <see cref="IComparable{T}"/>, else that of their texts, each asked for once.
/// </summary>
internal static class FixedOrder
{
    /// <param name="tieBreaker">Tells apart two that have the same text; asked for those alone.</param>
    public static T[] Sort<T>(T[] conclusions, Func<T, string>? tieBreaker = null)
    {
        if (conclusions.Length < 2)
            return conclusions;
        if (typeof(IComparable<T>).IsAssignableFrom(typeof(T)))
        {
            Array.Sort(conclusions, Compare);
            return conclusions;
        }

        var texts = InvariantCulture.Run(() => Array.ConvertAll(conclusions, c => c!.ToString() ?? ""));
        Array.Sort(texts, conclusions, StringComparer.Ordinal);
        for (var (from, to) = (0, 1); to <= texts.Length; to++)
        {
            if (to < texts.Length && texts[to] == texts[from])
                continue;
            if (to - from > 1)
                SortAlike(conclusions.AsSpan(from, to - from), tieBreaker);
            from = to;
        }

        return conclusions;
    }

    /// <summary>By their own order; those that it holds equal though they are not, by their texts.</summary>
    public static int Compare<T>(T x, T y)
    {
        var byItself = Comparer<T>.Default.Compare(x, y);
        return byItself != 0 || EqualityComparer<T>.Default.Equals(x, y)
            ? byItself
            : InvariantCulture.Run(() => string.CompareOrdinal(x!.ToString(), y!.ToString()));
    }

    private static void SortAlike<T>(Span<T> alike, Func<T, string>? tieBreaker)
    {
        var keys = new (string Facts, int Hash)[alike.Length];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = (tieBreaker?.Invoke(alike[i]) ?? "", alike[i]!.GetHashCode());
        keys.AsSpan().Sort(alike, (a, b) =>
            string.CompareOrdinal(a.Facts, b.Facts) is var order && order != 0 ? order : a.Hash.CompareTo(b.Hash));
    }
}
