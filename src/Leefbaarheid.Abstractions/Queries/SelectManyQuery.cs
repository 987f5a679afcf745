namespace Leefbaarheid.Abstractions;

/// <summary>A row for each element of a collection that a row of <see cref="Source"/> itself carries.</summary>
/// <typeparam name="T">A row that is read.</typeparam>
/// <typeparam name="TElement">An element of its collection.</typeparam>
/// <typeparam name="TResult">A row that is made.</typeparam>
public sealed class SelectManyQuery<T, TElement, TResult> : Query<TResult>
{
    internal SelectManyQuery(
        Query<T> source,
        Func<T, IEnumerable<TElement>> collection,
        Func<T, TElement, TResult> result,
        Clause clause)
        : base(clause) => (Source, Collection, Result) = (source, collection, result);

    /// <summary>What is read.</summary>
    public Query<T> Source { get; }

    /// <summary>The row's own collection.</summary>
    public Func<T, IEnumerable<TElement>> Collection { get; }

    /// <summary>Makes a row of the row and one of its elements.</summary>
    public Func<T, TElement, TResult> Result { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Query> Inputs => [Source];

    internal override bool ReadsLetters => IsText;

    internal bool IsText { private get; init; }

    internal override IEnumerable<Delegate> Lambdas => [Collection, Result];

    /// <inheritdoc/>
    public override void Accept(IQueryVisitor visitor) => visitor.Visit(this);
}
