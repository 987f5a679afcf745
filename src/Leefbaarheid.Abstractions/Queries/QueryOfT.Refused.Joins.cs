using System.Runtime.CompilerServices;
using NodaTime;

namespace Leefbaarheid.Abstractions;

/// <content>What would join otherwise than by one equal key, or tell of time in a bare number.</content>
public abstract partial class Query<T>
{
    private const string NoOuterJoin =
        "An outer join is a group that may be empty: write 'join x in Xs on a.Key equals x.Key into xs' and look " +
        "at 'xs', whose Count may be 0; begin with the relation of which every row is to be there.";

    private const string OtherKeys =
        "The two keys of a join have different types, so they are never equal. Compare the same thing on both " +
        "sides, for instance 'a.Id equals x.Owner'; in keys of several parts, give each the same name, type and " +
        "place.";

    private const string NoUnit =
        "A number does not say what it counts. Write Within(Period.FromDays(30), …) for dates or " +
        "Within(Duration.FromHours(36), …) for instants.";

    private const string OtherDate =
        "A window in days looks at a LocalDate that is there. Where it may be missing write 'xs.Where(x => " +
        "x.Day.HasValue).Within(window, x => x.Day!.Value)'; where it is an Instant give a Duration, as in " +
        "Duration.FromDays(30).";

    private const string OtherInstant =
        "A window of a Duration looks at an Instant that is there. Where it may be missing write 'xs.Where(x => " +
        "x.At.HasValue).Within(window, x => x.At!.Value)'; where it is a LocalDate give a Period, as in " +
        "Period.FromDays(30).";

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoOuterJoin, error: true)]
    public Query<TResult> LeftJoin<TInner, TKey, TInnerKey, TResult>(
        Query<TInner> inner,
        Func<T, TKey> key,
        Func<TInner, TInnerKey> innerKey,
        Func<T, TInner?, TResult> result,
        object? comparer = null) =>
        throw new NotSupportedException(NoOuterJoin);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoOuterJoin, error: true)]
    public Query<TResult> RightJoin<TInner, TKey, TInnerKey, TResult>(
        Query<TInner> inner,
        Func<T, TKey> key,
        Func<TInner, TInnerKey> innerKey,
        Func<T?, TInner, TResult> result,
        object? comparer = null) =>
        throw new NotSupportedException(NoOuterJoin);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoOuterJoin, error: true)]
    public Query<T> DefaultIfEmpty() => throw new NotSupportedException(NoOuterJoin);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoOuterJoin, error: true)]
    public Query<T> DefaultIfEmpty(T row) => throw new NotSupportedException(NoOuterJoin);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(OtherKeys, error: true)]
    [OverloadResolutionPriority(-1)]
    public Query<TResult> Join<TInner, TKey, TInnerKey, TResult>(
        Query<TInner> inner,
        Func<T, TKey> key,
        Func<TInner, TInnerKey> innerKey,
        Func<T, TInner, TResult> result) =>
        throw new NotSupportedException(OtherKeys);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(OtherKeys, error: true)]
    [OverloadResolutionPriority(-1)]
    public Query<TResult> GroupJoin<TInner, TKey, TInnerKey, TResult>(
        Query<TInner> inner,
        Func<T, TKey> key,
        Func<TInner, TInnerKey> innerKey,
        Func<T, Group<TInner>, TResult> result) =>
        throw new NotSupportedException(OtherKeys);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(OtherKeys, error: true)]
    [OverloadResolutionPriority(-1)]
    public Query<T> WithAny<TOther, TKey, TOtherKey>(
        Query<TOther> other,
        Func<T, TKey> key,
        Func<TOther, TOtherKey> otherKey) =>
        throw new NotSupportedException(OtherKeys);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(OtherKeys, error: true)]
    [OverloadResolutionPriority(-1)]
    public Query<T> WithNo<TOther, TKey, TOtherKey>(
        Query<TOther> other,
        Func<T, TKey> key,
        Func<TOther, TOtherKey> otherKey) =>
        throw new NotSupportedException(OtherKeys);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(NoUnit, error: true)]
    [OverloadResolutionPriority(-1)]
    public Query<T> Within<TMoment>(int window, Func<T, TMoment> moment) => throw new NotSupportedException(NoUnit);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(OtherDate, error: true)]
    [OverloadResolutionPriority(-1)]
    public Query<T> Within<TMoment>(Period window, Func<T, TMoment> date) => throw new NotSupportedException(OtherDate);

    /// <summary>Refused: see the message.</summary>
    [Obsolete(OtherInstant, error: true)]
    [OverloadResolutionPriority(-1)]
    public Query<T> Within<TMoment>(Duration window, Func<T, TMoment> instant) =>
        throw new NotSupportedException(OtherInstant);
}
