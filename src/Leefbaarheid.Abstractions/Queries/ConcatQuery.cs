namespace Leefbaarheid.Abstractions;

/// <summary>The rows of <see cref="Source"/> and of <see cref="Second"/>; a row of both occurs twice.</summary>
/// <typeparam name="T">A row.</typeparam>
public sealed class ConcatQuery<T> : Query<T>
{
    internal ConcatQuery(Query<T> first, Query<T> second, Clause clause)
        : base(clause) => (Source, Second) = (first, second);

    /// <summary>The one.</summary>
    public Query<T> Source { get; }

    /// <summary>The other.</summary>
    public Query<T> Second { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Query> Inputs => [Source, Second];

    /// <inheritdoc/>
    public override void Accept(IQueryVisitor visitor) => visitor.Visit(this);
}
