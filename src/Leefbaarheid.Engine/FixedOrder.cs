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
        if (IsOwn<T>())
            Array.Sort(conclusions, Compare);
        if (IsOwn<T>() || conclusions.Length < 2)
            return conclusions;
        return InvariantCulture.Run<T[]>(() =>
        [
            .. conclusions
                .GroupBy(TextOf)
                .OrderBy(alike => alike.Key, StringComparer.Ordinal)
                .SelectMany(IEnumerable<T> (alike) => alike.Count() == 1 ? alike : alike
                    .OrderBy(conclusion => tieBreaker?.Invoke(conclusion), StringComparer.Ordinal)
                    .ThenBy(conclusion => conclusion!.GetHashCode())),
        ]);
    }

    public static bool IsOwn<T>() => typeof(IComparable<T>).IsAssignableFrom(typeof(T));

    /// <summary>The text of a conclusion; none where an author's ToString throws.</summary>
    private static string TextOf<T>(T conclusion) =>
        Attempt.Run(one => one!.ToString(), conclusion, out var text, out _) ? text ?? "" : "";

    /// <summary>By their own order; those that it holds equal though they are not, by their texts.</summary>
    public static int Compare<T>(T x, T y)
    {
        var byItself = Comparer<T>.Default.Compare(x, y);
        if (byItself != 0 || EqualityComparer<T>.Default.Equals(x, y))
            return byItself;
        var byText = InvariantCulture.Run(() => string.CompareOrdinal(TextOf(x), TextOf(y)));
        return byText != 0 ? byText : x!.GetHashCode().CompareTo(y!.GetHashCode());
    }
}
