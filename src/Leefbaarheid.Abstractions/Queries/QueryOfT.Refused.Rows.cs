namespace Leefbaarheid.Abstractions;

/// <content>What would copy rows, add to them or take some of them away.</content>
public abstract partial class Query<T>
{
    private const string NoRows =
        "A query is a standing question, not a collection: it holds no rows to copy. Within a rule write 'join … " +
        "into xs' and look at 'xs'; outside, ask a session for what rules conclude: Conclusions<X>().";

    private const string NoAdding =
        "A query holds no rows that one could be added to. Put the fact into the session, or write " +
        "'xs.Concat(ys)' with a query that gives it.";

    private const string NoUnion =
        "Write 'xs.Concat(ys)' for the rows of both, and 'xs.Concat(ys).Distinct()' for each of them once.";

    private const string NoUnionBy =
        "Facts have no first one, so which row of a key stays would be chance. Write 'group x by x.Key' and " +
        "choose by a rule that names exactly one member, or select the key only and call Distinct(); Concat puts " +
        "two queries together.";

    private const string NoExcept =
        "Rows are compared by what they have in common: write 'xs.WithNo(ys, x => x.Key, y => y.Key)', with " +
        "'.Distinct()' where each row is to be there once.";

    private const string NoIntersect =
        "Rows are compared by what they have in common: write 'xs.WithAny(ys, x => x.Key, y => y.Key)', with " +
        "'.Distinct()' where each row is to be there once.";

    private const string NoCast =
        "A row cannot be declared to be another type. Write 'xs.OfType<X>()' for the rows that are one, or Select " +
        "what is to be made of each.";

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoRows, error: true)]
    public List<T> ToList() => throw new NotSupportedException(NoRows);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoRows, error: true)]
    public T[] ToArray() => throw new NotSupportedException(NoRows);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoRows, error: true)]
    public HashSet<T> ToHashSet(object? comparer = null) => throw new NotSupportedException(NoRows);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoRows, error: true)]
    public Dictionary<TKey, T> ToDictionary<TKey>(Func<T, TKey> key, object? comparer = null)
        where TKey : notnull =>
        throw new NotSupportedException(NoRows);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoRows, error: true)]
    public Dictionary<TKey, TElement> ToDictionary<TKey, TElement>(
        Func<T, TKey> key,
        Func<T, TElement> element,
        object? comparer = null)
        where TKey : notnull =>
        throw new NotSupportedException(NoRows);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoRows, error: true)]
    public ILookup<TKey, T> ToLookup<TKey>(Func<T, TKey> key, object? comparer = null) =>
        throw new NotSupportedException(NoRows);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoRows, error: true)]
    public ILookup<TKey, TElement> ToLookup<TKey, TElement>(
        Func<T, TKey> key,
        Func<T, TElement> element,
        object? comparer = null) =>
        throw new NotSupportedException(NoRows);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoRows, error: true)]
    public IEnumerable<T> AsEnumerable() => throw new NotSupportedException(NoRows);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoAdding, error: true)]
    public Query<T> Append(T row) => throw new NotSupportedException(NoAdding);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoAdding, error: true)]
    public Query<T> Prepend(T row) => throw new NotSupportedException(NoAdding);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoUnion, error: true)]
    public Query<T> Union(object? second, object? comparer = null) => throw new NotSupportedException(NoUnion);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoUnionBy, error: true)]
    public Query<T> UnionBy<TKey>(object? second, Func<T, TKey> key, object? comparer = null) =>
        throw new NotSupportedException(NoUnionBy);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoUnionBy, error: true)]
    public Query<T> DistinctBy<TKey>(Func<T, TKey> key, object? comparer = null) =>
        throw new NotSupportedException(NoUnionBy);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoExcept, error: true)]
    public Query<T> Except(object? second, object? comparer = null) => throw new NotSupportedException(NoExcept);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoExcept, error: true)]
    public Query<T> ExceptBy<TKey>(object? second, Func<T, TKey> key, object? comparer = null) =>
        throw new NotSupportedException(NoExcept);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoIntersect, error: true)]
    public Query<T> Intersect(object? second, object? comparer = null) => throw new NotSupportedException(NoIntersect);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoIntersect, error: true)]
    public Query<T> IntersectBy<TKey>(object? second, Func<T, TKey> key, object? comparer = null) =>
        throw new NotSupportedException(NoIntersect);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoCast, error: true)]
    public Query<TResult> Cast<TResult>() => throw new NotSupportedException(NoCast);
}
