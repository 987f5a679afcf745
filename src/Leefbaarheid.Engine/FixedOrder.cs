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
        if (IsOwn<T>())
        {
            Array.Sort(conclusions, Compare);
            return conclusions;
        }

        return InvariantCulture.Run<T[]>(() =>
        [
            .. conclusions
                .GroupBy(conclusion => conclusion!.ToString() ?? "")
                .OrderBy(alike => alike.Key, StringComparer.Ordinal)
                .SelectMany(alike => alike.Count() == 1 ? alike.AsEnumerable() : Untie(alike, tieBreaker)),
        ]);
    }

    private static IEnumerable<T> Untie<T>(IEnumerable<T> alike, Func<T, string>? tieBreaker) => alike
        .OrderBy(conclusion => tieBreaker?.Invoke(conclusion), StringComparer.Ordinal)
        .ThenBy(conclusion => conclusion!.GetHashCode());

    public static bool IsOwn<T>() => typeof(IComparable<T>).IsAssignableFrom(typeof(T));

    /// <summary>By their own order; those that it holds equal though they are not, by their texts.</summary>
    public static int Compare<T>(T x, T y)
    {
        var byItself = Comparer<T>.Default.Compare(x, y);
        return byItself != 0 || EqualityComparer<T>.Default.Equals(x, y)
            ? byItself
            : InvariantCulture.Run(() => string.CompareOrdinal(x!.ToString(), y!.ToString()));
    }
}
