namespace Leefbaarheid.Abstractions;

/// <summary>A row made of each row of <see cref="Source"/>.</summary>
/// <typeparam name="T">A row that is read.</typeparam>
/// <typeparam name="TResult">A row that is made.</typeparam>
public sealed class SelectQuery<T, TResult> : Query<TResult>
{
    internal SelectQuery(Query<T> source, Func<T, TResult> selector, Clause clause)
        : base(clause) => (Source, Selector) = (source, selector);

    /// <summary>What is read.</summary>
    public Query<T> Source { get; }

    /// <summary>Makes a row.</summary>
    public Func<T, TResult> Selector { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Query> Inputs => [Source];

    internal override IEnumerable<Delegate> Lambdas => [Selector];

    /// <inheritdoc/>
    public override void Accept(IQueryVisitor visitor) => visitor.Visit(this);
}
