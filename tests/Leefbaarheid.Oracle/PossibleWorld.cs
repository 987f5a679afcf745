using Leefbaarheid.Abstractions;
using NodaTime;

namespace Leefbaarheid.Oracle;

/// <summary>
/// One of the ways in which all that failed could have come out, from scratch. A condition that throws holds or does
/// not; a key that throws is that of nothing, or of any row that is there; with a value, a date of a window or a total
/// that throws, the row stands and is unknown, and so is all that reads it. What stands in truth stands in every
/// possible world.
/// </summary>
public sealed class PossibleWorld(Rulebook rulebook, FactStore facts, Instant now, DateTimeZone zone, int number)
    : IQueryVisitor, IBranchVisitor
{
    private readonly Choices choices = new(number);
    private readonly Moment moment = new(now, zone);
    private readonly Dictionary<Query, object> byQuery = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Type, object> concluded = [];
    private object? branch;

    /// <summary>The conclusions of a type that are known in this world: a set.</summary>
    public IReadOnlyCollection<T> Conclusions<T>() =>
        Concluded<T>().Where(c => c.IsKnown).Select(c => c.Value).ToHashSet();

    void IBranchVisitor.Visit<T>(Query<T> query) => branch = Rows(query);

    void IQueryVisitor.Visit<T, TId>(Given<T, TId> query) => Keep(query, facts.Read<T>().Select(Possible<T>.Of));

    void IQueryVisitor.Visit<T>(Concluded<T> query) => Keep(query, Concluded<T>());

    void IQueryVisitor.Visit<T>(WhereQuery<T> query) =>
        Keep(query, Rows(query.Source).Where(row => Holds(row.Map(query.Predicate))));

    void IQueryVisitor.Visit<T, TResult>(SelectQuery<T, TResult> query) =>
        Keep(query, Rows(query.Source).Select(row => row.Map(query.Selector)));

    void IQueryVisitor.Visit<T, TElement, TResult>(SelectManyQuery<T, TElement, TResult> query) =>
        Keep(query, from row in Rows(query.Source)
                    let list = row.Map(r => query.Collection(r).Select(e => query.Result(r, e)).ToList())
                    from result in list.IsKnown ? list.Value.Select(Possible<TResult>.Of) : Perhaps<TResult>()
                    select result);

    void IQueryVisitor.Visit<T, TInner, TKey, TResult>(JoinQuery<T, TInner, TKey, TResult> query) =>
        Keep(query, from left in Meet(query.Source, query.Inner, query.Key, query.InnerKey)
                    from right in left.Others
                    select Together(left.Row, right).Map(pair => query.Result(pair.Left, pair.Right)));

    void IQueryVisitor.Visit<T, TInner, TKey, TResult>(GroupJoinQuery<T, TInner, TKey, TResult> query) =>
        Keep(query, from left in Meet(query.Source, query.Inner, query.Key, query.InnerKey)
                    select left.Row.Map(row => query.Result(row, new PossibleGroup<TInner>(left.Others))));

    void IQueryVisitor.Visit<T, TOther, TResult>(BesideQuery<T, TOther, TResult> query)
    {
        var all = new PossibleGroup<TOther>(Rows(query.Other));
        Keep(query, Rows(query.Source).Select(left => left.Map(row => query.Result(row, all))));
    }

    void IQueryVisitor.Visit<T, TOther, TKey>(SemiJoinQuery<T, TOther, TKey> query) =>
        Keep(query, from left in Meet(query.Source, query.Other, query.Key, query.OtherKey)
                    where left.Others.Count > 0 == query.WantsAny
                    select left.Row);

    void IQueryVisitor.Visit<T, TKey>(GroupByQuery<T, TKey> query) =>
        Keep(query, ByKey(query.Source, query.Key, (key, rows) =>
            Possible<Grouping<TKey, T>>.Of(new PossibleGrouping<TKey, T>(key, rows))));

    void IQueryVisitor.Visit<T, TKey>(CountByQuery<T, TKey> query) =>
        Keep(query, ByKey(query.Source, query.Key, nullIsKey: false, make: (key, rows) =>
            Possible<KeyValuePair<TKey, int>>.Of(new(key, rows.Count))));

    void IQueryVisitor.Visit<T, TKey, TAccumulate>(AggregateByQuery<T, TKey, TAccumulate> query) =>
        Keep(query, ByKey(query.Source, query.Key, nullIsKey: false, make: (key, rows) =>
            Possible<PossibleGroup<T>>.Of(new(rows))
                .Map(members => KeyValuePair.Create(key, members.Aggregate(query.Seed, query.Add)))));

    void IQueryVisitor.Visit<T>(DistinctQuery<T> query) =>
        Keep(query, ByKey(query.Source, row => row, (row, _) => Possible<T>.Of(row)));

    void IQueryVisitor.Visit<T>(DuringQuery<T> query) =>
        Keep(query, Rows(query.Source).Where(row => Holds(row.Map(r => moment.IsIn(query.Validity(r))))));

    void IQueryVisitor.Visit<T>(ConcatQuery<T> query) => Keep(query, Rows(query.Source).Concat(Rows(query.Second)));

    void IQueryVisitor.Visit<T, TResult>(OfTypeQuery<T, TResult> query) =>
        Keep(query, from row in Rows(query.Source)
                    where Holds(row.Map(r => r is TResult))
                    select row.Map(r => (TResult)(object)r!));

    private static Possible<(TLeft Left, TRight Right)> Together<TLeft, TRight>(
        Possible<TLeft> left, Possible<TRight> right) =>
        new(left.IsKnown && right.IsKnown, (left.Value, right.Value));

    private IReadOnlyList<Possible<T>> Rows<T>(Query<T> query)
    {
        if (!byQuery.ContainsKey(query))
            query.Accept(this);
        return (IReadOnlyList<Possible<T>>)byQuery[query];
    }

    /// <summary>Each known conclusion once; an unknown one (null, too) may be one of these or another.</summary>
    private List<Possible<T>> Concluded<T>()
    {
        if (concluded.TryGetValue(typeof(T), out var known))
            return (List<Possible<T>>)known;
        var all = new List<Possible<T>>();
        foreach (var (_, next) in rulebook.BranchesFor(typeof(T)))
        {
            next.Accept(this);
            all.AddRange((IEnumerable<Possible<T>>)branch!);
        }

        var lost = all.Where(row => !row.IsKnown || row.Value is null).SelectMany(_ => Perhaps<T>());
        all = [.. all.Where(row => row.IsKnown && row.Value is not null).Distinct(), .. lost];
        concluded[typeof(T)] = all;
        return all;
    }

    private bool Holds(Possible<bool> condition) => condition.IsKnown ? condition.Value : choices.Either();

    private Possible<T>[] Perhaps<T>() => choices.Either() ? [Possible<T>.Unknown] : [];

    /// <summary>Each left row with the right ones of its key; null is nobody's key.</summary>
    private IEnumerable<(Possible<T> Row, IReadOnlyList<Possible<TOther>> Others)> Meet<T, TOther, TKey>(
        Query<T> source, Query<TOther> other, Func<T, TKey> key, Func<TOther, TKey> otherKey)
    {
        var left = Keyed(source, key);
        var right = Keyed(other, otherKey);
        var leftKeys = Guess(left, right);
        var byKey = right.Zip(Guess(right, left), (r, k) => (r.Row, Key: k)).ToLookup(r => r.Key, r => r.Row);
        return left.Zip(leftKeys, (l, k) => (l.Row, (IReadOnlyList<Possible<TOther>>)(k is null ? [] : [.. byKey[k]])));
    }

    private List<(Possible<T> Row, Possible<TKey> Key)> Keyed<T, TKey>(Query<T> query, Func<T, TKey> key) =>
        [.. Rows(query).Select(row => (row, row.Map(key)))];

    /// <summary>
    /// The keys; for an unknown one none, any of the other side's, or one that only other unknown ones have.
    /// </summary>
    private List<object?> Guess<T, TOther, TKey>(
        List<(Possible<T> Row, Possible<TKey> Key)> mine, List<(Possible<TOther> Row, Possible<TKey> Key)> others)
    {
        object?[] present =
            [.. others.Where(o => o.Key is { IsKnown: true, Value: not null }).Select(o => o.Key.Value), this];
        return [.. mine.Select(m => m.Key.IsKnown ? m.Key.Value
            : choices.OneOf(present.Length) is var place && place >= 0 ? present[place] : null)];
    }

    /// <summary>A row of unknown key belongs to no group, to any, or to one of its own that is unknown.</summary>
    private List<Possible<TResult>> ByKey<T, TKey, TResult>(
        Query<T> source,
        Func<T, TKey> key,
        Func<TKey, IReadOnlyList<Possible<T>>, Possible<TResult>> make,
        bool nullIsKey = true)
    {
        var keyed = Keyed(source, key);
        var groups = keyed.Where(k => k.Key.IsKnown && (nullIsKey || k.Key.Value is not null))
            .GroupBy(k => k.Key.Value, (found, rows) => (Key: found, Rows: rows.Select(k => k.Row).ToList()))
            .ToList();
        var alone = 0;
        foreach (var (row, _) in keyed.Where(k => !k.Key.IsKnown))
        {
            var place = choices.OneOf(groups.Count + 1);
            if (place == groups.Count)
                alone++;
            else if (place >= 0)
                groups[place].Rows.Add(row);
        }

        return [.. groups.Select(g => make(g.Key, g.Rows)), .. Enumerable.Repeat(Possible<TResult>.Unknown, alone)];
    }

    private void Keep<T>(Query<T> query, IEnumerable<Possible<T>> rows) => byQuery[query] = rows.ToList();
}
