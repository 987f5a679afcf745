namespace Leefbaarheid.Abstractions;

/// <summary>The rows of <see cref="Source"/> that are a <typeparamref name="TResult"/>.</summary>
/// <typeparam name="T">A row.</typeparam>
/// <typeparam name="TResult">The narrower type.</typeparam>
public sealed class OfTypeQuery<T, TResult> : Query<TResult>
{
    internal OfTypeQuery(Query<T> source, Clause clause)
        : base(clause) => Source = source;

    /// <summary>What is read.</summary>
    public Query<T> Source { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Query> Inputs => [Source];

    /// <inheritdoc/>
    public override void Accept(IQueryVisitor visitor) => visitor.Visit(this);
}
