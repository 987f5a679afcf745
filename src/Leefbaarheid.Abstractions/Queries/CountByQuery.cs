namespace Leefbaarheid.Abstractions;

/// <summary>A row for each key that occurs in <see cref="Source"/>: the key and how many rows have it.</summary>
/// <typeparam name="T">A row.</typeparam>
/// <typeparam name="TKey">What is counted by, by its own equality.</typeparam>
public sealed class CountByQuery<T, TKey> : Query<KeyValuePair<TKey, int>>
    where TKey : notnull
{
    internal CountByQuery(Query<T> source, Func<T, TKey> key, Clause clause)
        : base(clause) => (Source, Key) = (source, key);

    /// <summary>What is counted.</summary>
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
