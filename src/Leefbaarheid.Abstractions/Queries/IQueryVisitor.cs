namespace Leefbaarheid.Abstractions;

/// <summary>
/// The seam between rules and what runs them: one method per sort of query, with the types of its rows, so that an
/// engine can build its own machinery without reflection.
/// </summary>
public interface IQueryVisitor
{
    /// <summary>Facts that the host puts.</summary>
    void Visit<T, TId>(Given<T, TId> query)
        where TId : notnull;

    /// <summary>Facts that rules conclude.</summary>
    void Visit<T>(Concluded<T> query);

    /// <summary>The rows for which a condition holds.</summary>
    void Visit<T>(WhereQuery<T> query);

    /// <summary>A row made of each row.</summary>
    void Visit<T, TResult>(SelectQuery<T, TResult> query);

    /// <summary>A row for each element of a row's own collection.</summary>
    void Visit<T, TElement, TResult>(SelectManyQuery<T, TElement, TResult> query);

    /// <summary>A row for each pair with equal keys.</summary>
    void Visit<T, TInner, TKey, TResult>(JoinQuery<T, TInner, TKey, TResult> query);

    /// <summary>A row for each left row, with the group of all that has its key.</summary>
    void Visit<T, TInner, TKey, TResult>(GroupJoinQuery<T, TInner, TKey, TResult> query);

    /// <summary>A row for each row, with the group of all rows of another query.</summary>
    void Visit<T, TOther, TResult>(BesideQuery<T, TOther, TResult> query);

    /// <summary>A row for each key, with the group of all that has it.</summary>
    void Visit<T, TKey>(GroupByQuery<T, TKey> query);

    /// <summary>A row for each key, with the number of rows that have it.</summary>
    void Visit<T, TKey>(CountByQuery<T, TKey> query)
        where TKey : notnull;

    /// <summary>A row for each key, with a value folded from all that has it.</summary>
    void Visit<T, TKey, TAccumulate>(AggregateByQuery<T, TKey, TAccumulate> query)
        where TKey : notnull;

    /// <summary>The rows that have, or have no, row with an equal key elsewhere.</summary>
    void Visit<T, TOther, TKey>(SemiJoinQuery<T, TOther, TKey> query);

    /// <summary>The rows, while they are valid.</summary>
    void Visit<T>(DuringQuery<T> query);

    /// <summary>Each distinct row once.</summary>
    void Visit<T>(DistinctQuery<T> query);

    /// <summary>The rows of two queries together.</summary>
    void Visit<T>(ConcatQuery<T> query);

    /// <summary>The rows that are of a narrower type.</summary>
    void Visit<T, TResult>(OfTypeQuery<T, TResult> query);
}
