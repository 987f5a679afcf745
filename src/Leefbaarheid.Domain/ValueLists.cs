namespace Leefbaarheid.Domain;

/// <summary>Makes value-equal lists.</summary>
public static class ValueList
{
    /// <summary>A list of the items, copied.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="items">The items, in order.</param>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(items.ToArray());

    /// <summary>The items of a sequence as a value-equal list.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="items">The items, in order.</param>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Create<T>(items.ToArray());
    }
}
