using Leefbaarheid.Abstractions;
using NodaTime;

namespace Leefbaarheid.Oracle;

/// <summary>
/// The meaning of a rulebook of which lambdas may throw, from scratch: a row that fails goes on as a failed row, and
/// what meets it fails too. A failed row of which the key is unknown meets everything.
/// </summary>
public sealed class DoubtOracle(Rulebook rulebook, FactStore facts, Instant now, DateTimeZone zone)
    : IQueryVisitor, IBranchVisitor
{
    private readonly Dictionary<Query, object> byQuery = new(ReferenceEqualityComparer.Instance);
    private object? branch;

    /// <summary>The conclusions of a type that stand.</summary>
    public IReadOnlyCollection<T> Conclusions<T>() =>
        Concluded<T>().Where(c => c.IsSound).Select(c => c.Value).ToHashSet();

    private IReadOnlyList<Cell<T>> Cells<T>(Query<T> query)
    {
        if (!byQuery.ContainsKey(query))
            query.Accept(this);
        return (IReadOnlyList<Cell<T>>)byQuery[query];
    }

    private List<Cell<T>> Concluded<T>()
    {
        var all = new List<Cell<T>>();
        foreach (var (_, next) in rulebook.BranchesFor(typeof(T)))
        {
            next.Accept(this);
            all.AddRange((IEnumerable<Cell<T>>)branch!);
        }

        return [.. all.Where(c => c.IsSound).Distinct(), .. all.Where(c => !c.IsSound)];
    }

    void IBranchVisitor.Visit<T>(Query<T> query) => branch = Cells(query);

    void IQueryVisitor.Visit<T, TId>(Given<T, TId> query) => Keep(query, facts.Read<T>().Select(Cell<T>.Sound));

    void IQueryVisitor.Visit<T>(Concluded<T> query) => Keep(query, Concluded<T>());

    void IQueryVisitor.Visit<T>(WhereQuery<T> query) =>
        Keep(query, from cell in Cells(query.Source)
                    let holds = cell.Map(query.Predicate)
                    where !holds.IsKnown || holds.Value
                    select cell with { IsSound = cell.IsSound && holds.IsKnown });

    void IQueryVisitor.Visit<T, TResult>(SelectQuery<T, TResult> query) =>
        Keep(query, Cells(query.Source).Select(cell => cell.Map(query.Selector)));

    void IQueryVisitor.Visit<T, TElement, TResult>(SelectManyQuery<T, TElement, TResult> query) =>
        Keep(query, from cell in Cells(query.Source)
                    let list = cell.Map(row => query.Collection(row).Select(e => query.Result(row, e)).ToList())
                    from result in list.IsKnown
                        ? list.Value.Select(r => new Cell<TResult>(cell.IsSound, true, r))
                        : [Cell<TResult>.Unknown]
                    select result);

    void IQueryVisitor.Visit<T, TInner, TKey, TResult>(JoinQuery<T, TInner, TKey, TResult> query)
    {
        var (left, right) = (Keyed(query.Source, query.Key), Keyed(query.Inner, query.InnerKey));
        var lost = left.Count(l => !l.Key.IsKnown) + right.Count(r => !r.Key.IsKnown);
        var pairs = from l in left
                    from r in right
                    where AreEqual(l.Key, r.Key)
                    select Pair(l.Cell, r.Cell).Map(p => query.Result(p.Left, p.Right));
        Keep(query, pairs.Concat(Enumerable.Repeat(Cell<TResult>.Unknown, lost)));
    }

    void IQueryVisitor.Visit<T, TInner, TKey, TResult>(GroupJoinQuery<T, TInner, TKey, TResult> query) =>
        Keep(query, from left in Meet(query.Source, query.Inner, query.Key, query.InnerKey)
                    select left.Cell.Map(row => query.Result(row, new FixedGroup<TInner>(left.Others))));

    void IQueryVisitor.Visit<T, TOther, TResult>(BesideQuery<T, TOther, TResult> query) =>
        Keep(query, from left in Meet(query.Source, query.Other, _ => true, _ => true)
                    select left.Cell.Map(row => query.Result(row, new FixedGroup<TOther>(left.Others))));

    void IQueryVisitor.Visit<T, TOther, TKey>(SemiJoinQuery<T, TOther, TKey> query) =>
        Keep(query, from left in Meet(query.Source, query.Other, query.Key, query.OtherKey)
                    where !left.Cell.IsSound || left.Others.Count > 0 == query.WantsAny
                    select left.Cell);

    void IQueryVisitor.Visit<T, TKey>(GroupByQuery<T, TKey> query) =>
        Keep(query, ByKey(query.Source, query.Key, Grouping<TKey, T> (key, rows) =>
            new FixedGrouping<TKey, T>(key, rows)));

    void IQueryVisitor.Visit<T, TKey>(CountByQuery<T, TKey> query) =>
        Keep(query, ByKey(query.Source, query.Key, (key, rows) => KeyValuePair.Create(key, rows.Count)));

    void IQueryVisitor.Visit<T, TKey, TAccumulate>(AggregateByQuery<T, TKey, TAccumulate> query)
    {
        var tried = Cells(query.Source)
            .Select(cell => cell with { IsSound = cell.IsSound && cell.Map(r => query.Add(query.Seed, r)).IsKnown })
            .ToList();
        Keep(query, ByKey(tried, query.Key, (key, rows) =>
            KeyValuePair.Create(key, rows.Aggregate(query.Seed, query.Add))));
    }

    void IQueryVisitor.Visit<T>(DistinctQuery<T> query) => Keep(query, ByKey(query.Source, r => r, (key, _) => key));

    void IQueryVisitor.Visit<T>(DuringQuery<T> query) =>
        Keep(query, from cell in Cells(query.Source)
                    let validity = cell.Map(query.Validity)
                    where !validity.IsKnown || Holds(validity.Value)
                    select cell with { IsSound = cell.IsSound && validity.IsKnown });

    void IQueryVisitor.Visit<T>(ConcatQuery<T> query) => Keep(query, Cells(query.Source).Concat(Cells(query.Second)));

    void IQueryVisitor.Visit<T, TResult>(OfTypeQuery<T, TResult> query) =>
        Keep(query, from cell in Cells(query.Source)
                    where !cell.IsKnown || cell.Value is TResult
                    select cell.Map(row => (TResult)(object)row!));

    private static bool AreEqual<TKey>(Cell<TKey> left, Cell<TKey> right) =>
        left.IsKnown && right.IsKnown && left.Value is not null && Equals(left.Value, right.Value);

    private static Cell<(TLeft Left, TRight Right)> Pair<TLeft, TRight>(Cell<TLeft> left, Cell<TRight> right) =>
        new(left.IsSound && right.IsSound, true, (left.Value, right.Value));

    private List<(Cell<T> Cell, Cell<TKey> Key)> Keyed<T, TKey>(Query<T> query, Func<T, TKey> key) =>
        [.. Cells(query).Select(cell => (cell, cell.Map(key)))];

    /// <summary>Each left row with its sound right ones; failed where one of these, or of unknown key, failed.</summary>
    private IEnumerable<(Cell<T> Cell, IReadOnlyList<TOther> Others)> Meet<T, TOther, TKey>(
        Query<T> source, Query<TOther> other, Func<T, TKey> key, Func<TOther, TKey> otherKey)
    {
        var right = Keyed(other, otherKey);
        foreach (var (cell, mine) in Keyed(source, key))
        {
            if (!mine.IsKnown)
            {
                yield return (Cell<T>.Unknown, []);
                continue;
            }

            var met = right.Where(r => AreEqual(mine, r.Key)).ToList();
            var inDoubt = mine.Value is not null && (right.Exists(r => !r.Key.IsKnown) || met.Exists(r => !r.Cell.IsSound));
            var sound = met.Where(r => r.Cell.IsSound).Select(r => r.Cell.Value).ToList();
            yield return (cell with { IsSound = cell.IsSound && !inDoubt }, sound);
        }
    }

    private IEnumerable<Cell<TResult>> ByKey<T, TKey, TResult>(
        Query<T> source, Func<T, TKey> key, Func<TKey, IReadOnlyList<T>, TResult> make) =>
        ByKey(Cells(source), key, make);

    private static IEnumerable<Cell<TResult>> ByKey<T, TKey, TResult>(
        IReadOnlyList<Cell<T>> source, Func<T, TKey> key, Func<TKey, IReadOnlyList<T>, TResult> make)
    {
        var keyed = source.Select(cell => (Cell: cell, Key: cell.Map(key))).ToList();
        var inDoubt = keyed.Exists(k => !k.Key.IsKnown);
        var groups = from k in keyed
                     where k.Key.IsKnown
                     group k.Cell by k.Key.Value into g
                     let sound = g.Where(c => c.IsSound).Select(c => c.Value).ToList()
                     select new Cell<TResult>(!inDoubt && sound.Count == g.Count(), true, make(g.Key, sound));
        return inDoubt ? groups.Append(Cell<TResult>.Unknown) : groups;
    }

    private bool Holds(Validity validity)
    {
        var today = now.InZone(zone).Date;
        var began = validity.FirstDay is { } first ? first <= today : validity.Start is not { } start || start <= now;
        var ended = validity.DayAfter is { } after ? after <= today : validity.End is { } end && end <= now;
        return began && !ended;
    }

    private void Keep<T>(Query<T> query, IEnumerable<Cell<T>> rows) => byQuery[query] = rows.ToList();
}
