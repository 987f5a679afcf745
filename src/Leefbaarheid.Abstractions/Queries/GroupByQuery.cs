namespace Leefbaarheid.Abstractions;

/// <summary>A row for each key that occurs in <see cref="Source"/>: the group of all rows that have it.</summary>
/// <remarks>Rows with a null key form a group of their own, as in System.Linq. There is no empty group.</remarks>
/// <typeparam name="T">A row.</typeparam>
/// <typeparam name="TKey">What rows of one group share, by its own equality.</typeparam>
public sealed class GroupByQuery<T, TKey> : Query<Grouping<TKey, T>>
{
    internal GroupByQuery(Query<T> source, Func<T, TKey> key, Clause clause)
        : base(clause) => (Source, Key) = (source, key);

    /// <summary>What is grouped.</summary>
    public Query<T> Source { get; }

    /// <summary>The key of a row.</summary>
    public Func<T, TKey> Key { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Query> Inputs => [Source];

    internal override Type Compares => typeof(TKey);

    internal override IEnumerable<Delegate> Lambdas => [Key];

    /// <inheritdoc/>
    public override void Accept(IQueryVisitor visitor) => visitor.Visit(this);
}
