using System.Collections;
using System.Runtime.CompilerServices;

namespace Leefbaarheid.Domain;

/// <summary>An unchangeable list that is equal to another when it holds equal items in the same order.</summary>
/// <typeparam name="T">What it holds.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>The list without items.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <summary>How many items there are.</summary>
    public int Count => _items.Length;

    /// <summary>The item at a place, counted from zero.</summary>
    /// <param name="index">The place.</param>
    public T this[int index] => _items[index];

    /// <summary>Whether an item is equal to this one.</summary>
    /// <param name="item">What is looked for.</param>
    public bool Contains(T item) => Array.IndexOf(_items, item) >= 0;

    /// <summary>The items, to be walked without an enumerator.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Whether the other list holds equal items in the same order.</summary>
    /// <param name="other">The other list.</param>
    public bool Equals(ValueList<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && _items.AsSpan().SequenceEqual(other._items));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (T item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The items between brackets.</summary>
    public override string ToString() => $"[{string.Join(", ", _items)}]";
}
