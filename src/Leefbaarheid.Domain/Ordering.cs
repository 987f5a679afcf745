namespace Leefbaarheid.Domain;

/// <summary>Comparing part by part: ordinal, without a copy, and no further than the first difference.</summary>
internal static class Ordering
{
    /// <summary>Whether two parts differ; for a row of them with "or" between.</summary>
    public static bool Differ(int comparison, out int difference) => (difference = comparison) != 0;

    public static int Compare(Text x, Text y) =>
        ReferenceEquals(x, y) ? 0
        : Differ(string.CompareOrdinal(x.Dutch, y.Dutch), out int difference) ? difference
        : string.CompareOrdinal(x.English, y.English);

    /// <summary>Item by item; what begins another list comes before it.</summary>
    public static int Compare<T>(ValueList<T> x, ValueList<T> y, Comparison<T> compare)
    {
        if (ReferenceEquals(x, y))
        {
            return 0;
        }

        for (int i = 0; i < x.Count && i < y.Count; i++)
        {
            if (Differ(compare(x[i], y[i]), out int difference))
            {
                return difference;
            }
        }

        return x.Count - y.Count;
    }

    public static int Compare(ValueList<string> x, ValueList<string> y) => Compare(x, y, string.CompareOrdinal);
}
