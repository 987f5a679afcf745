namespace Leefbaarheid.Abstractions;

/// <summary>Each distinct row of <see cref="Source"/> once, by the row's own equality.</summary>
/// <typeparam name="T">A row.</typeparam>
public sealed class DistinctQuery<T> : Query<T>
{
    internal DistinctQuery(Query<T> source, Clause clause)
        : base(clause) => Source = source;

    /// <summary>What is read.</summary>
    public Query<T> Source { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Query> Inputs => [Source];

    internal override Type Compares => typeof(T);

    /// <inheritdoc/>
    public override void Accept(IQueryVisitor visitor) => visitor.Visit(this);
}
