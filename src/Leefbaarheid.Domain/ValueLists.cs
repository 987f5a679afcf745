namespace Leefbaarheid.Domain;

/// <summary>Makes value-equal lists.</summary>
public static class ValueList
{
    /// <summary>A list of the items, copied.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="items">The items, in order.</param>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(items.ToArray());

    /// <summary>A list with an item made of each item.</summary>
    /// <typeparam name="TSource">What it is made of.</typeparam>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="items">The items, in order.</param>
    /// <param name="make">Makes an item of an item.</param>
    public static ValueList<T> Create<TSource, T>(ReadOnlySpan<TSource> items, Func<TSource, T> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        if (items.IsEmpty)
        {
            return ValueList<T>.Empty;
        }

        T[] made = new T[items.Length];
        for (int i = 0; i < made.Length; i++)
        {
            made[i] = make(items[i]);
        }

        return new ValueList<T>(made);
    }

    /// <summary>The items of a sequence as a value-equal list.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="items">The items, in order.</param>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Create<T>(items.ToArray());
    }
}
