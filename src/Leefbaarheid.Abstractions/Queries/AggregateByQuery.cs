namespace Leefbaarheid.Abstractions;

/// <summary>
/// A row for each key that occurs in <see cref="Source"/>: the key and a value folded from all rows that have it.
/// Kept up to date with one step a change, however large the group.
/// </summary>
/// <typeparam name="T">A row.</typeparam>
/// <typeparam name="TKey">What rows of one group share, by its own equality.</typeparam>
/// <typeparam name="TAccumulate">The folded value; treated as immutable.</typeparam>
public sealed class AggregateByQuery<T, TKey, TAccumulate> : Query<KeyValuePair<TKey, TAccumulate>>
    where TKey : notnull
{
    internal AggregateByQuery(
        Query<T> source,
        Func<T, TKey> key,
        TAccumulate seed,
        Func<TAccumulate, T, TAccumulate> add,
        Func<TAccumulate, T, TAccumulate> remove,
        Clause clause)
        : base(clause) =>
        (Source, Key, Seed, Add, Remove) = (source, key, seed, add, remove);

    /// <summary>What is folded.</summary>
    public Query<T> Source { get; }

    /// <summary>The key of a row.</summary>
    public Func<T, TKey> Key { get; }

    /// <summary>The value of no rows.</summary>
    public TAccumulate Seed { get; }

    /// <summary>The value with one row more.</summary>
    public Func<TAccumulate, T, TAccumulate> Add { get; }

    /// <summary>The value with one row less: undoes <see cref="Add"/>, in any order.</summary>
    public Func<TAccumulate, T, TAccumulate> Remove { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Query> Inputs => [Source];

    internal override Type Compares => typeof(TKey);

    internal override IEnumerable<Delegate> Lambdas => [Key, Add, Remove];

    /// <inheritdoc/>
    public override void Accept(IQueryVisitor visitor) => visitor.Visit(this);
}
