using Leefbaarheid.Abstractions;
using NodaTime;

namespace Leefbaarheid.Oracle;

/// <summary>
/// The meaning of a rulebook: its own lambdas, run by System.Linq from scratch over the facts at a moment. A second
/// engine under the same seam, as slow and as plain as can be.
/// </summary>
public sealed class LinqOracle(Rulebook rulebook, FactStore facts, Instant now, DateTimeZone zone)
    : IQueryVisitor, IBranchVisitor
{
    private readonly Dictionary<Query, object> byQuery = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Type, object> concluded = [];
    private readonly Moment moment = new(now, zone);
    private object? branch;

    /// <summary>The conclusions of a type: a set.</summary>
    public IReadOnlyCollection<T> Conclusions<T>()
    {
        if (concluded.TryGetValue(typeof(T), out var known))
            return (IReadOnlyCollection<T>)known;
        var all = new HashSet<T>();
        foreach (var (_, next) in rulebook.BranchesFor(typeof(T)))
        {
            next.Accept(this);
            all.UnionWith((IEnumerable<T>)branch!);
        }

        concluded[typeof(T)] = all;
        return all;
    }

    /// <summary>The rows of a query: a bag.</summary>
    public IReadOnlyList<T> Rows<T>(Query<T> query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (!byQuery.ContainsKey(query))
            query.Accept(this);
        return (IReadOnlyList<T>)byQuery[query];
    }

    void IBranchVisitor.Visit<T>(Query<T> query) => branch = Rows(query);

    void IQueryVisitor.Visit<T, TId>(Given<T, TId> query) => Keep<T>(query, facts.Read<T>());

    void IQueryVisitor.Visit<T>(Concluded<T> query) => Keep<T>(query, Conclusions<T>());

    void IQueryVisitor.Visit<T>(WhereQuery<T> query) => Keep(query, Rows(query.Source).Where(query.Predicate));

    void IQueryVisitor.Visit<T, TResult>(SelectQuery<T, TResult> query) =>
        Keep(query, Rows(query.Source).Select(query.Selector));

    void IQueryVisitor.Visit<T, TElement, TResult>(SelectManyQuery<T, TElement, TResult> query) =>
        Keep(query, Rows(query.Source).SelectMany(query.Collection, query.Result));

    void IQueryVisitor.Visit<T, TInner, TKey, TResult>(JoinQuery<T, TInner, TKey, TResult> query) =>
        Keep(query, Rows(query.Source).Join(Rows(query.Inner), query.Key, query.InnerKey, query.Result));

    void IQueryVisitor.Visit<T, TInner, TKey, TResult>(GroupJoinQuery<T, TInner, TKey, TResult> query) =>
        Keep(query, Rows(query.Source).GroupJoin(
            Rows(query.Inner),
            query.Key,
            query.InnerKey,
            (row, inner) => query.Result(row, new FixedGroup<TInner>([.. inner]))));

    void IQueryVisitor.Visit<T, TOther, TResult>(BesideQuery<T, TOther, TResult> query)
    {
        var all = new FixedGroup<TOther>(Rows(query.Other));
        Keep(query, Rows(query.Source).Select(row => query.Result(row, all)));
    }

    void IQueryVisitor.Visit<T, TKey>(GroupByQuery<T, TKey> query) =>
        Keep(query, Rows(query.Source).GroupBy(query.Key)
            .Select(Grouping<TKey, T> (g) => new FixedGrouping<TKey, T>(g.Key, [.. g])));

    void IQueryVisitor.Visit<T, TKey>(CountByQuery<T, TKey> query) =>
        Keep(query, WithKey(query.Source, query.Key).CountBy(query.Key));

    void IQueryVisitor.Visit<T, TKey, TAccumulate>(AggregateByQuery<T, TKey, TAccumulate> query) =>
        Keep(query, WithKey(query.Source, query.Key).AggregateBy(query.Key, query.Seed, query.Add));

    void IQueryVisitor.Visit<T, TOther, TKey>(SemiJoinQuery<T, TOther, TKey> query) =>
        Keep(query, Rows(query.Source)
            .GroupJoin(Rows(query.Other), query.Key, query.OtherKey, (row, others) => (row, Any: others.Any()))
            .Where(x => x.Any == query.WantsAny)
            .Select(x => x.row));

    void IQueryVisitor.Visit<T>(DuringQuery<T> query) =>
        Keep(query, Rows(query.Source).Where(row => moment.IsIn(query.Validity(row))));

    void IQueryVisitor.Visit<T>(DistinctQuery<T> query) => Keep(query, Rows(query.Source).Distinct());

    void IQueryVisitor.Visit<T>(ConcatQuery<T> query) => Keep(query, Rows(query.Source).Concat(Rows(query.Second)));

    void IQueryVisitor.Visit<T, TResult>(OfTypeQuery<T, TResult> query) =>
        Keep(query, Rows(query.Source).OfType<TResult>());

    /// <summary>System.Linq throws where such a key is null; a rule's row is then counted nowhere.</summary>
    private IEnumerable<T> WithKey<T, TKey>(Query<T> query, Func<T, TKey> key) =>
        Rows(query).Where(row => key(row) is not null);

    private void Keep<T>(Query<T> query, IEnumerable<T> rows) => byQuery[query] = rows.ToList();
}
