using System.Collections;

namespace Leefbaarheid.Abstractions;

/// <summary>
/// All rows that share a key: what <c>join … into</c> and <c>group … by</c> give. A live view: it may be part of a row
/// that rules look at, never of a conclusion (select a count, or a copy with value equality, instead).
/// </summary>
/// <remarks>
/// The order of the members means nothing and may differ between runs: a result must not depend on it.
/// <see cref="Count"/> takes the same time however large the group is; everything else walks the members.
/// </remarks>
/// <typeparam name="T">A member.</typeparam>
public abstract class Group<T> : IReadOnlyCollection<T>, ICollection
{
    /// <summary>The number of members; duplicates count.</summary>
    public abstract int Count { get; }

    /// <inheritdoc/>
    public abstract IEnumerator<T> GetEnumerator();

    /// <remarks>So that System.Linq's Count() asks for the number and does not walk the members.</remarks>
    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection.CopyTo(Array array, int index) => this.ToArray().CopyTo(array, index);

    /// <summary>The sum of a whole number over the members; 0 for an empty group.</summary>
    /// <param name="selector">The number of a member.</param>
    /// <exception cref="OverflowException">The sum does not fit.</exception>
    public int Sum(Func<T, int> selector) => Enumerable.Sum(this, selector);

    /// <inheritdoc cref="Sum(Func{T, int})"/>
    public long Sum(Func<T, long> selector) => Enumerable.Sum(this, selector);

    /// <inheritdoc cref="Sum(Func{T, int})"/>
    public decimal Sum(Func<T, decimal> selector) => Enumerable.Sum(this, selector);

    /// <summary>The least value of the members.</summary>
    /// <typeparam name="TValue">A comparable value.</typeparam>
    /// <param name="selector">The value of a member.</param>
    /// <returns>The least; null (of a nullable type) for an empty group.</returns>
    /// <exception cref="InvalidOperationException">The group is empty and the value's type has no null.</exception>
    public TValue? Min<TValue>(Func<T, TValue> selector) => Enumerable.Min(this, selector);

    /// <summary>The greatest value of the members.</summary>
    /// <inheritdoc cref="Min{TValue}"/>
    public TValue? Max<TValue>(Func<T, TValue> selector) => Enumerable.Max(this, selector);

    /// <summary>The mean of a number over the members, exact to a decimal's 28 digits.</summary>
    /// <param name="selector">The number of a member.</param>
    /// <exception cref="InvalidOperationException">The group is empty.</exception>
    public decimal Average(Func<T, decimal> selector) => Enumerable.Average(this, selector);

    /// <summary>The number of members and what they are.</summary>
    public override string ToString() => $"{Count} × {TypeName.Of(typeof(T))}";
}
