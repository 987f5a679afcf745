namespace Leefbaarheid.Abstractions;

/// <summary>
/// The rows of <see cref="Source"/> that have some (<see cref="WantsAny"/>), or no, row of <see cref="Other"/> with an
/// equal key; each as often as it occurs.
/// </summary>
/// <remarks>A null key equals no other: a row with a null key has none.</remarks>
/// <typeparam name="T">A row.</typeparam>
/// <typeparam name="TOther">A row on the other side.</typeparam>
/// <typeparam name="TKey">What must be equal, by its own equality.</typeparam>
public sealed class SemiJoinQuery<T, TOther, TKey> : Query<T>
{
    internal SemiJoinQuery(
        Query<T> source,
        Query<TOther> other,
        Func<T, TKey> key,
        Func<TOther, TKey> otherKey,
        bool wantsAny,
        Clause clause)
        : base(clause) =>
        (Source, Other, Key, OtherKey, WantsAny) = (source, other, key, otherKey, wantsAny);

    /// <summary>What is filtered.</summary>
    public Query<T> Source { get; }

    /// <summary>Where a partner is looked for.</summary>
    public Query<TOther> Other { get; }

    /// <summary>The key of a row.</summary>
    public Func<T, TKey> Key { get; }

    /// <summary>The key on the other side.</summary>
    public Func<TOther, TKey> OtherKey { get; }

    /// <summary>True for <c>WithAny</c>, false for <c>WithNo</c>.</summary>
    public bool WantsAny { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Query> Inputs => [Source, Other];

    internal override Type Compares => typeof(TKey);

    internal override IEnumerable<Delegate> Lambdas => [Key, OtherKey];

    /// <inheritdoc/>
    public override void Accept(IQueryVisitor visitor) => visitor.Visit(this);
}
