namespace Leefbaarheid.Abstractions;

/// <content>What would need a query to be a collection that is there as a whole.</content>
public abstract partial class Query<T>
{
    private const string NoWhole =
        "A query is a standing question, not a collection: it has no count or yes-or-no of its own. Write 'join … " +
        "into xs' and use 'xs.Count', or CountBy, WithAny or WithNo.";

    private const string NoValue =
        "A query is a standing question, not a collection: it has no sum, least, greatest or mean of its own. " +
        "Write 'join … into xs' and use 'xs.Sum(…)', 'xs.Min(…)' or 'xs.Max(…)', or 'group x by x.Key', or " +
        "AggregateBy.";

    private const string NoRemove =
        "Rows come and go, so AggregateBy needs to know how a row is taken away again as well: write " +
        "'AggregateBy(x => x.Key, 0, (sum, x) => sum + x.Size, (sum, x) => sum - x.Size)'.";

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoWhole, error: true)]
    public bool Any(Func<T, bool>? predicate = null) => throw new NotSupportedException(NoWhole);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoWhole, error: true)]
    public bool All(Func<T, bool> predicate) => throw new NotSupportedException(NoWhole);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoWhole, error: true)]
    public int Count(Func<T, bool>? predicate = null) => throw new NotSupportedException(NoWhole);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoWhole, error: true)]
    public long LongCount(Func<T, bool>? predicate = null) => throw new NotSupportedException(NoWhole);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoWhole, error: true)]
    public bool Contains(T row, object? comparer = null) => throw new NotSupportedException(NoWhole);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoValue, error: true)]
    public T Max(object? comparer = null) => throw new NotSupportedException(NoValue);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoValue, error: true)]
    public TValue Max<TValue>(Func<T, TValue> value) => throw new NotSupportedException(NoValue);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoValue, error: true)]
    public T Min(object? comparer = null) => throw new NotSupportedException(NoValue);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoValue, error: true)]
    public TValue Min<TValue>(Func<T, TValue> value) => throw new NotSupportedException(NoValue);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoValue, error: true)]
    public T Sum() => throw new NotSupportedException(NoValue);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoValue, error: true)]
    public TValue Sum<TValue>(Func<T, TValue> value) => throw new NotSupportedException(NoValue);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoValue, error: true)]
    public T Average() => throw new NotSupportedException(NoValue);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoValue, error: true)]
    public TValue Average<TValue>(Func<T, TValue> value) => throw new NotSupportedException(NoValue);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoValue, error: true)]
    public T Aggregate(Func<T, T, T> add) => throw new NotSupportedException(NoValue);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoValue, error: true)]
    public TAccumulate Aggregate<TAccumulate>(TAccumulate seed, Func<TAccumulate, T, TAccumulate> add) =>
        throw new NotSupportedException(NoValue);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoValue, error: true)]
    public TResult Aggregate<TAccumulate, TResult>(
        TAccumulate seed,
        Func<TAccumulate, T, TAccumulate> add,
        Func<TAccumulate, TResult> result) =>
        throw new NotSupportedException(NoValue);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoRemove, error: true)]
    public Query<KeyValuePair<TKey, TAccumulate>> AggregateBy<TKey, TAccumulate>(
        Func<T, TKey> key,
        TAccumulate seed,
        Func<TAccumulate, T, TAccumulate> add)
        where TKey : notnull =>
        throw new NotSupportedException(NoRemove);
}
