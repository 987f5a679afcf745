namespace Leefbaarheid.Abstractions;

/// <summary>The rows of <see cref="Source"/> for which <see cref="Predicate"/> holds.</summary>
/// <typeparam name="T">A row.</typeparam>
public sealed class WhereQuery<T> : Query<T>
{
    internal WhereQuery(Query<T> source, Func<T, bool> predicate, Clause clause)
        : base(clause) => (Source, Predicate) = (source, predicate);

    /// <summary>What is filtered.</summary>
    public Query<T> Source { get; }

    /// <summary>The condition.</summary>
    public Func<T, bool> Predicate { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Query> Inputs => [Source];

    internal override IEnumerable<Delegate> Lambdas => [Predicate];

    /// <inheritdoc/>
    public override void Accept(IQueryVisitor visitor) => visitor.Visit(this);
}
