namespace Leefbaarheid.Abstractions;

/// <summary>
/// A row for each row of <see cref="Source"/>, with the group (empty, too) of all inner rows that have its key.
/// </summary>
/// <remarks>A null key equals no other, as in System.Linq.</remarks>
/// <typeparam name="T">A left row.</typeparam>
/// <typeparam name="TInner">A right row.</typeparam>
/// <typeparam name="TKey">What must be equal, by its own equality.</typeparam>
/// <typeparam name="TResult">A row that is made.</typeparam>
public sealed class GroupJoinQuery<T, TInner, TKey, TResult> : Query<TResult>
{
    internal GroupJoinQuery(
        Query<T> source,
        Query<TInner> inner,
        Func<T, TKey> key,
        Func<TInner, TKey> innerKey,
        Func<T, Group<TInner>, TResult> result,
        Clause clause)
        : base(clause) =>
        (Source, Inner, Key, InnerKey, Result) = (source, inner, key, innerKey, result);

    /// <summary>The left rows.</summary>
    public Query<T> Source { get; }

    /// <summary>The right rows.</summary>
    public Query<TInner> Inner { get; }

    /// <summary>The key of a left row.</summary>
    public Func<T, TKey> Key { get; }

    /// <summary>The key of a right row.</summary>
    public Func<TInner, TKey> InnerKey { get; }

    /// <summary>Makes a row of a row and its group.</summary>
    public Func<T, Group<TInner>, TResult> Result { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Query> Inputs => [Source, Inner];

    internal override Type Compares => typeof(TKey);

    internal override IEnumerable<Delegate> Lambdas => [Key, InnerKey, Result];

    /// <inheritdoc/>
    public override void Accept(IQueryVisitor visitor) => visitor.Visit(this);
}
