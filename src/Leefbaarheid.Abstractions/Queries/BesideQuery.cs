namespace Leefbaarheid.Abstractions;

/// <summary>A row for each row of <see cref="Source"/>, with the group of all other rows beside it.</summary>
/// <typeparam name="T">A row.</typeparam>
/// <typeparam name="TOther">A row of the other query.</typeparam>
/// <typeparam name="TResult">A row that is made.</typeparam>
public sealed class BesideQuery<T, TOther, TResult> : Query<TResult>
{
    internal BesideQuery(Query<T> source, Query<TOther> other, Func<T, Group<TOther>, TResult> result, Clause clause)
        : base(clause) => (Source, Other, Result) = (source, other, result);

    /// <summary>The rows.</summary>
    public Query<T> Source { get; }

    /// <summary>What stands beside each of them: all rows of it.</summary>
    public Query<TOther> Other { get; }

    /// <summary>Makes a row of a row and the group of all others.</summary>
    public Func<T, Group<TOther>, TResult> Result { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Query> Inputs => [Source, Other];

    internal override IEnumerable<Delegate> Lambdas => [Result];

    /// <inheritdoc/>
    public override void Accept(IQueryVisitor visitor) => visitor.Visit(this);
}
