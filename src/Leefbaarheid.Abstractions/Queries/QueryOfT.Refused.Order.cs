namespace Leefbaarheid.Abstractions;

/// <content>What would need facts to have places, in an order.</content>
public abstract partial class Query<T>
{
    private const string NoPlaces =
        "Facts have no order, so they cannot be numbered, cut into pieces or paired by place. Write 'join x in Xs " +
        "on a.Key equals x.Key' to pair them, 'group x by x.Key' to part them.";

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoOrder, error: true)]
    public Query<T> Order(object? comparer = null) => throw new NotSupportedException(NoOrder);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoOrder, error: true)]
    public Query<T> OrderDescending(object? comparer = null) => throw new NotSupportedException(NoOrder);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoOrder, error: true)]
    public Query<T> Reverse() => throw new NotSupportedException(NoOrder);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoOrder, error: true)]
    public Query<T> Shuffle() => throw new NotSupportedException(NoOrder);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoFirst, error: true)]
    public T LastOrDefault(Func<T, bool>? predicate = null) => throw new NotSupportedException(NoFirst);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoFirst, error: true)]
    public T ElementAt(Index index) => throw new NotSupportedException(NoFirst);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoFirst, error: true)]
    public T ElementAtOrDefault(Index index) => throw new NotSupportedException(NoFirst);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoFirst, error: true)]
    public Query<T> TakeLast(int count) => throw new NotSupportedException(NoFirst);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoFirst, error: true)]
    public Query<T> SkipLast(int count) => throw new NotSupportedException(NoFirst);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoFirst, error: true)]
    public Query<T> TakeWhile(Func<T, bool> predicate) => throw new NotSupportedException(NoFirst);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoFirst, error: true)]
    public Query<T> SkipWhile(Func<T, bool> predicate) => throw new NotSupportedException(NoFirst);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoFirst, error: true)]
    public T MaxBy<TKey>(Func<T, TKey> key, object? comparer = null) => throw new NotSupportedException(NoFirst);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoFirst, error: true)]
    public T MinBy<TKey>(Func<T, TKey> key, object? comparer = null) => throw new NotSupportedException(NoFirst);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoPlaces, error: true)]
    public Query<T[]> Chunk(int size) => throw new NotSupportedException(NoPlaces);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoPlaces, error: true)]
    public Query<(int Index, T Item)> Index() => throw new NotSupportedException(NoPlaces);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoPlaces, error: true)]
    public Query<(T First, TOther Second)> Zip<TOther>(Query<TOther> other) =>
        throw new NotSupportedException(NoPlaces);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoPlaces, error: true)]
    public Query<TResult> Zip<TOther, TResult>(Query<TOther> other, Func<T, TOther, TResult> result) =>
        throw new NotSupportedException(NoPlaces);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoPlaces, error: true)]
    public bool SequenceEqual(object? other, object? comparer = null) => throw new NotSupportedException(NoPlaces);
}
