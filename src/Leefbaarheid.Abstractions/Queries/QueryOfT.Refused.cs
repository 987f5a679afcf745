namespace Leefbaarheid.Abstractions;

/// <content>What would need an order of facts explains itself at compile time.</content>
public abstract partial class Query<T>
{
    private const string CrossJoin =
        "Two relations cannot be crossed (from … from …): every fact would meet every other. " +
        "Write 'join x in Xs on a.Key equals x.Key' instead, with 'into xs' for a group that may be empty.";

    private const string NoOrder =
        "Facts have no order, so sorting them means nothing. Select what decides, for instance a group's Min or Max, " +
        "or sort the conclusions where they are shown.";

    private const string NoFirst =
        "Facts have no first one. Write 'join … into xs' and choose by a rule that names exactly one member, " +
        "for instance the latest date and then the lowest id.";

    /// <summary>Refused: see the message.</summary>
    /// <typeparam name="TOther">Not used.</typeparam>
    /// <typeparam name="TResult">Not used.</typeparam>
    /// <param name="other">Not used.</param>
    /// <param name="result">Not used.</param>
    [Obsolete(CrossJoin, error: true)]
    public Query<TResult> SelectMany<TOther, TResult>(Func<T, Query<TOther>> other, Func<T, TOther, TResult> result) =>
        throw new NotSupportedException(CrossJoin);

    /// <summary>Refused: see the message.</summary>
    /// <typeparam name="TKey">Not used.</typeparam>
    /// <param name="key">Not used.</param>
    [Obsolete(NoOrder, error: true)]
    public Query<T> OrderBy<TKey>(Func<T, TKey> key) => throw new NotSupportedException(NoOrder);

    /// <inheritdoc cref="OrderBy"/>
    [Obsolete(NoOrder, error: true)]
    public Query<T> OrderByDescending<TKey>(Func<T, TKey> key) => throw new NotSupportedException(NoOrder);

    /// <inheritdoc cref="OrderBy"/>
    [Obsolete(NoOrder, error: true)]
    public Query<T> ThenBy<TKey>(Func<T, TKey> key) => throw new NotSupportedException(NoOrder);

    /// <inheritdoc cref="OrderBy"/>
    [Obsolete(NoOrder, error: true)]
    public Query<T> ThenByDescending<TKey>(Func<T, TKey> key) => throw new NotSupportedException(NoOrder);

    /// <summary>Refused: see the message.</summary>
    /// <param name="predicate">Not used.</param>
    [Obsolete(NoFirst, error: true)]
    public T First(Func<T, bool>? predicate = null) => throw new NotSupportedException(NoFirst);

    /// <inheritdoc cref="First"/>
    [Obsolete(NoFirst, error: true)]
    public T FirstOrDefault(Func<T, bool>? predicate = null) => throw new NotSupportedException(NoFirst);

    /// <inheritdoc cref="First"/>
    [Obsolete(NoFirst, error: true)]
    public T Last(Func<T, bool>? predicate = null) => throw new NotSupportedException(NoFirst);

    /// <inheritdoc cref="First"/>
    [Obsolete(NoFirst, error: true)]
    public T Single(Func<T, bool>? predicate = null) => throw new NotSupportedException(NoFirst);

    /// <inheritdoc cref="First"/>
    [Obsolete(NoFirst, error: true)]
    public T SingleOrDefault(Func<T, bool>? predicate = null) => throw new NotSupportedException(NoFirst);

    /// <summary>Refused: see the message.</summary>
    /// <param name="count">Not used.</param>
    [Obsolete(NoFirst, error: true)]
    public Query<T> Take(int count) => throw new NotSupportedException(NoFirst);

    /// <inheritdoc cref="Take"/>
    [Obsolete(NoFirst, error: true)]
    public Query<T> Skip(int count) => throw new NotSupportedException(NoFirst);
}
