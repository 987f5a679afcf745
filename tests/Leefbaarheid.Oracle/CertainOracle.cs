using Leefbaarheid.Abstractions;
using NodaTime;

namespace Leefbaarheid.Oracle;

/// <summary>
/// What at least must be told of rules whose lambdas may throw, from scratch: each conclusion that comes of rows which
/// never met anything that failed. A failed row of which the key is unknown meets everything.
/// </summary>
public sealed class CertainOracle(Rulebook rulebook, FactStore facts, Instant now, DateTimeZone zone)
    : IQueryVisitor, IBranchVisitor
{
    private readonly Moment moment = new(now, zone);
    private readonly Dictionary<Query, object> byQuery = new(ReferenceEqualityComparer.Instance);
    private object? branch;

    /// <summary>The conclusions of a type that are certain: a set.</summary>
    public IReadOnlyCollection<T> Conclusions<T>() =>
        Concluded<T>().Where(c => c.Is).Select(c => c.Value).ToHashSet();

    void IBranchVisitor.Visit<T>(Query<T> query) => branch = Rows(query);

    void IQueryVisitor.Visit<T, TId>(Given<T, TId> query) => Keep(query, facts.Read<T>().Select(Certain<T>.Of));

    void IQueryVisitor.Visit<T>(Concluded<T> query) => Keep(query, Concluded<T>());

    void IQueryVisitor.Visit<T>(WhereQuery<T> query) =>
        Keep(query, Rows(query.Source).SelectMany(row => Filter(row, query.Predicate)));

    void IQueryVisitor.Visit<T, TResult>(SelectQuery<T, TResult> query) =>
        Keep(query, Rows(query.Source).Select(row => row.Map(query.Selector)));

    void IQueryVisitor.Visit<T, TElement, TResult>(SelectManyQuery<T, TElement, TResult> query) =>
        Keep(query, from row in Rows(query.Source)
                    let list = row.Map(r => query.Collection(r).Select(e => query.Result(r, e)).ToList())
                    from result in list.IsKnown
                        ? list.Value.Select(r => new Certain<TResult>(row.Is, true, r))
                        : [Certain<TResult>.Unknown]
                    select result);

    void IQueryVisitor.Visit<T, TInner, TKey, TResult>(JoinQuery<T, TInner, TKey, TResult> query)
    {
        var (left, right) = (Keyed(query.Source, query.Key), Keyed(query.Inner, query.InnerKey));
        var lost = left.Count(l => !l.Key.IsKnown) + right.Count(r => !r.Key.IsKnown);
        var pairs = from l in left
                    from r in right
                    where AreEqual(l.Key, r.Key)
                    select Together(l.Row, r.Row).Map(pair => query.Result(pair.Left, pair.Right));
        Keep(query, pairs.Concat(Enumerable.Repeat(Certain<TResult>.Unknown, lost)));
    }

    void IQueryVisitor.Visit<T, TInner, TKey, TResult>(GroupJoinQuery<T, TInner, TKey, TResult> query) =>
        Keep(query, from left in Meet(query.Source, query.Inner, query.Key, query.InnerKey)
                    let isCertain = left.Others.TrueForAll(r => r.Is)
                    let row = left.Row with { Is = left.Row.Is && isCertain }
                    select row.Map(r => query.Result(r, GroupOf(left.Others))));

    void IQueryVisitor.Visit<T, TOther, TResult>(BesideQuery<T, TOther, TResult> query)
    {
        var others = Rows(query.Other);
        var isCertain = others.TrueForAll(r => r.Is);
        Keep(query, Rows(query.Source)
            .Select(left => left with { Is = left.Is && isCertain })
            .Select(left => left.Map(row => query.Result(row, GroupOf(others)))));
    }

    void IQueryVisitor.Visit<T, TOther, TKey>(SemiJoinQuery<T, TOther, TKey> query) =>
        Keep(query, from left in Meet(query.Source, query.Other, query.Key, query.OtherKey)
                    let hasAny = left.Others.Exists(r => r.Is)
                    let isCertain = hasAny || left.Others.Count == 0
                    where !isCertain || hasAny == query.WantsAny
                    select left.Row with { Is = left.Row.Is && isCertain });

    void IQueryVisitor.Visit<T, TKey>(GroupByQuery<T, TKey> query) =>
        Keep(query, ByKey(query.Source, query.Key, (key, rows) => rows.TrueForAll(r => r.Is)
            ? Certain<Grouping<TKey, T>>.Of(new FixedGrouping<TKey, T>(key, [.. rows.Select(r => r.Value)]))
            : new Certain<Grouping<TKey, T>>(false, true, new DoubtfulGrouping<TKey, T>(key))));

    void IQueryVisitor.Visit<T, TKey>(CountByQuery<T, TKey> query) =>
        Keep(query, ByKey(query.Source, query.Key, nullIsKey: false, make: (key, rows) =>
            All(rows).Map(all => KeyValuePair.Create(key, all.Count))));

    void IQueryVisitor.Visit<T, TKey, TAccumulate>(AggregateByQuery<T, TKey, TAccumulate> query) =>
        Keep(query, ByKey(query.Source, query.Key, nullIsKey: false, make: (key, rows) =>
            All(rows).Map(all => KeyValuePair.Create(key, all.Aggregate(query.Seed, query.Add)))));

    void IQueryVisitor.Visit<T>(DistinctQuery<T> query) =>
        Keep(query, ByKey(query.Source, row => row, (row, rows) =>
            new Certain<T>(rows.TrueForAll(r => r.Is), true, row)));

    void IQueryVisitor.Visit<T>(DuringQuery<T> query) =>
        Keep(query, Rows(query.Source).SelectMany(row => Filter(row, r => moment.IsIn(query.Validity(r)))));

    void IQueryVisitor.Visit<T>(ConcatQuery<T> query) => Keep(query, Rows(query.Source).Concat(Rows(query.Second)));

    void IQueryVisitor.Visit<T, TResult>(OfTypeQuery<T, TResult> query) =>
        Keep(query, Rows(query.Source).SelectMany(row => Filter(row, r => r is TResult))
            .Select(row => row.Map(r => (TResult)(object)r!)));

    private static Certain<T>[] Filter<T>(Certain<T> row, Func<T, bool> condition)
    {
        var holds = row.Map(condition);
        return holds.IsKnown && !holds.Value ? [] : [row with { Is = row.Is && holds.IsKnown }];
    }

    private static bool AreEqual<TKey>(Certain<TKey> left, Certain<TKey> right) =>
        left.IsKnown && right.IsKnown && left.Value is not null && Equals(left.Value, right.Value);

    private static Certain<(TLeft Left, TRight Right)> Together<TLeft, TRight>(
        Certain<TLeft> left, Certain<TRight> right) =>
        new(left.Is && right.Is, left.IsKnown && right.IsKnown, (left.Value, right.Value));

    private static Certain<List<T>> All<T>(List<Certain<T>> rows) =>
        rows.TrueForAll(r => r.Is) ? Certain<List<T>>.Of([.. rows.Select(r => r.Value)]) : Certain<List<T>>.Unknown;

    private static Group<T> GroupOf<T>(List<Certain<T>> rows) =>
        All(rows) is { Is: true } all ? new FixedGroup<T>(all.Value) : new DoubtfulGroup<T>();

    private List<Certain<T>> Rows<T>(Query<T> query)
    {
        if (!byQuery.ContainsKey(query))
            query.Accept(this);
        return (List<Certain<T>>)byQuery[query];
    }

    private List<Certain<T>> Concluded<T>()
    {
        var all = new List<Certain<T>>();
        foreach (var (_, next) in rulebook.BranchesFor(typeof(T)))
        {
            next.Accept(this);
            all.AddRange((List<Certain<T>>)branch!);
        }

        all = [.. all.Select(c => c.Value is null ? Certain<T>.Unknown : c)];
        var certain = all.Where(c => c.Is).ToHashSet();
        return [.. certain, .. all.Where(c => !c.Is && !(c.IsKnown && certain.Contains(Certain<T>.Of(c.Value))))];
    }

    private List<(Certain<T> Row, Certain<TKey> Key)> Keyed<T, TKey>(Query<T> query, Func<T, TKey> key) =>
        [.. Rows(query).Select(row => (row, row.Map(key)))];

    /// <summary>Each left row with the right ones that it meets, or that it may meet: these are not certain.</summary>
    private IEnumerable<(Certain<T> Row, List<Certain<TOther>> Others)> Meet<T, TOther, TKey>(
        Query<T> source, Query<TOther> other, Func<T, TKey> key, Func<TOther, TKey> otherKey)
    {
        var right = Keyed(other, otherKey);
        var lost = right.Where(r => !r.Key.IsKnown).Select(_ => Certain<TOther>.Unknown).ToList();
        foreach (var (row, mine) in Keyed(source, key))
        {
            if (!mine.IsKnown)
                yield return (Certain<T>.Unknown, [Certain<TOther>.Unknown]);
            else if (mine.Value is null)
                yield return (row, []);
            else
                yield return (row, [.. right.Where(r => AreEqual(mine, r.Key)).Select(r => r.Row), .. lost]);
        }
    }

    private List<Certain<TResult>> ByKey<T, TKey, TResult>(
        Query<T> source,
        Func<T, TKey> key,
        Func<TKey, List<Certain<T>>, Certain<TResult>> make,
        bool nullIsKey = true)
    {
        var keyed = Keyed(source, key);
        var lost = keyed.Where(k => !k.Key.IsKnown).Select(_ => Certain<T>.Unknown).ToList();
        var groups = from k in keyed
                     where k.Key.IsKnown && (nullIsKey || k.Key.Value is not null)
                     group k.Row by k.Key.Value into rows
                     select make(rows.Key, [.. rows, .. lost]);
        return [.. groups, .. lost.Select(_ => Certain<TResult>.Unknown)];
    }

    private void Keep<T>(Query<T> query, IEnumerable<Certain<T>> rows) => byQuery[query] = rows.ToList();
}
