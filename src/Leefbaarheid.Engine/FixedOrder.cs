namespace Leefbaarheid.Engine;

/// <summary>
/// An order of conclusions that depends on nothing but the conclusions: their own, then that of their keys, then that
/// of their texts.
/// </summary>
internal sealed class FixedOrder<T>(Concluded<T> relation) : IComparer<T>
{
    public T[] Sort(IReadOnlyCollection<T> conclusions) =>
        conclusions.Count < 2 ? [.. conclusions] : InvariantCulture.Run<T[]>(() => [.. conclusions.Order(this)]);

    public int Compare(T? x, T? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        if (x is IComparable<T> comparable && comparable.CompareTo(y) is var byItself && byItself != 0)
            return byItself;
        if (relation.Key is { } key && key(x) is IComparable mine && mine.CompareTo(key(y)) is var byKey && byKey != 0)
            return byKey;
        return string.CompareOrdinal(x.ToString(), y.ToString());
    }
}
