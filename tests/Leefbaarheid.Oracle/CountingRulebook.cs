using Leefbaarheid.Abstractions;

namespace Leefbaarheid.Oracle;

/// <summary>
/// A rulebook that does what another does and counts how often each of its lambdas runs and how many members of groups
/// they walk. Queries that were shared stay shared.
/// </summary>
public sealed class CountingRulebook : IQueryVisitor, IBranchVisitor
{
    private readonly Dictionary<Query, Query> counted = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private Branch? branch;

    private CountingRulebook(Rulebook rulebook, IEnumerable<IRelation> host) =>
        Rulebook = Rulebook.Create(rulebook.Rules.Select(Counted), host);

    /// <summary>The rulebook that counts.</summary>
    public Rulebook Rulebook { get; }

    /// <summary>How often what ran since the last time this was asked, by clause.</summary>
    public IReadOnlyDictionary<string, int> Take()
    {
        var taken = new SortedDictionary<string, int>(counts, StringComparer.Ordinal);
        counts.Clear();
        return taken;
    }

    /// <param name="rulebook">What is to be counted.</param>
    /// <param name="host">The relations that the host named when it was made.</param>
    public static CountingRulebook Of(Rulebook rulebook, params IEnumerable<IRelation> host)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        return new CountingRulebook(rulebook, host);
    }

    void IBranchVisitor.Visit<T>(Query<T> query) => branch = Branch.Of(Counted(query));

    void IQueryVisitor.Visit<T, TId>(Given<T, TId> query) => counted[query] = query;

    void IQueryVisitor.Visit<T>(Concluded<T> query) => counted[query] = query;

    void IQueryVisitor.Visit<T>(WhereQuery<T> query) => Keep(query, clause =>
        Counted(query.Source).Where(Counting(query, query.Predicate), clause.Text, clause.File, clause.Line));

    void IQueryVisitor.Visit<T, TResult>(SelectQuery<T, TResult> query) => Keep(query, clause =>
        Counted(query.Source).Select(Counting(query, query.Selector), clause.Text, clause.File, clause.Line));

    void IQueryVisitor.Visit<T, TElement, TResult>(SelectManyQuery<T, TElement, TResult> query) => Keep(query, clause =>
        Counted(query.Source).SelectMany(
            Counting(query, query.Collection),
            Counting(query, query.Result),
            clause.Text,
            clause.File,
            clause.Line));

    void IQueryVisitor.Visit<T, TInner, TKey, TResult>(JoinQuery<T, TInner, TKey, TResult> query) => Keep(query, _ =>
        Counted(query.Source).Join(
            Counted(query.Inner),
            Counting(query, query.Key),
            Counting(query, query.InnerKey),
            Counting(query, query.Result)));

    void IQueryVisitor.Visit<T, TInner, TKey, TResult>(GroupJoinQuery<T, TInner, TKey, TResult> query) =>
        Keep(query, _ => Counted(query.Source).GroupJoin(
            Counted(query.Inner),
            Counting(query, query.Key),
            Counting(query, query.InnerKey),
            Walking(query, query.Result)));

    void IQueryVisitor.Visit<T, TOther, TResult>(BesideQuery<T, TOther, TResult> query) => Keep(query, clause =>
        Counted(query.Source).Beside(
            Counted(query.Other), Walking(query, query.Result), clause.Text, clause.File, clause.Line));

    void IQueryVisitor.Visit<T, TKey>(GroupByQuery<T, TKey> query) => Keep(query, clause =>
        Counted(query.Source)
            .GroupBy(Counting(query, query.Key), clause.Text, clause.File, clause.Line)
            .Select(Grouping<TKey, T> (group) => new WatchedGrouping<TKey, T>(group, () => Count(query, "walk"))));

    void IQueryVisitor.Visit<T, TKey>(CountByQuery<T, TKey> query) => Keep(query, clause =>
        Counted(query.Source).CountBy(Counting(query, query.Key), clause.Text, clause.File, clause.Line));

    void IQueryVisitor.Visit<T, TKey, TAccumulate>(AggregateByQuery<T, TKey, TAccumulate> query) => Keep(query, _ =>
        Counted(query.Source).AggregateBy(
            Counting(query, query.Key),
            query.Seed,
            Counting(query, query.Add),
            Counting(query, query.Remove)));

    void IQueryVisitor.Visit<T, TOther, TKey>(SemiJoinQuery<T, TOther, TKey> query)
    {
        var (source, other) = (Counted(query.Source), Counted(query.Other));
        var (key, otherKey) = (Counting(query, query.Key), Counting(query, query.OtherKey));
        Keep(query, _ => query.WantsAny ? source.WithAny(other, key, otherKey) : source.WithNo(other, key, otherKey));
    }

    void IQueryVisitor.Visit<T>(DuringQuery<T> query) => Keep(query, clause =>
        Counted(query.Source).During(Counting(query, query.Validity), clause.Text, clause.File, clause.Line));

    void IQueryVisitor.Visit<T>(DistinctQuery<T> query) => Keep(query, _ => Counted(query.Source).Distinct());

    void IQueryVisitor.Visit<T>(ConcatQuery<T> query) => Keep(query, _ =>
        Counted(query.Source).Concat(Counted(query.Second)));

    void IQueryVisitor.Visit<T, TResult>(OfTypeQuery<T, TResult> query) => Keep(query, _ =>
        Counted(query.Source).OfType<TResult>());

    private Rule Counted(Rule rule)
    {
        var rebuilt = Rule.Define(rule.Id, rule.DutchTitle, rule.EnglishTitle, [.. rule.Branches.Select(Counted)])
            .BasedOn([.. rule.Sources])
            .Suppresses([.. rule.Suppressed])
            .Blocks([.. rule.Blocked])
            .Names([.. rule.Named])
            .Weighs([.. rule.Weighed]);
        rebuilt = rule.Policy is { } policy ? rebuilt.With(policy) : rebuilt;
        return rule.IsFolded ? rebuilt.Folded() : rebuilt;
    }

    private Branch Counted(Branch original)
    {
        original.Accept(this);
        return branch!;
    }

    private Query<T> Counted<T>(Query<T> query)
    {
        if (!counted.ContainsKey(query))
            query.Accept(this);
        return (Query<T>)counted[query];
    }

    private void Keep<T>(Query<T> query, Func<Clause, Query<T>> rebuild) => counted[query] = rebuild(query.Clause);

    private Func<T, TResult> Counting<T, TResult>(Query query, Func<T, TResult> lambda) => row =>
    {
        Count(query, "run");
        return lambda(row);
    };

    private Func<T, TOther, TResult> Counting<T, TOther, TResult>(
        Query query, Func<T, TOther, TResult> lambda) => (row, other) =>
    {
        Count(query, "run");
        return lambda(row, other);
    };

    private Func<T, Group<TOther>, TResult> Walking<T, TOther, TResult>(
        Query query, Func<T, Group<TOther>, TResult> lambda) => (row, group) =>
    {
        Count(query, "run");
        return lambda(row, new WatchedGroup<TOther>(group, () => Count(query, "walk")));
    };

    private void Count(Query query, string what)
    {
        var name = $"{query.Clause.Place} {query.Clause.Kind} {query.Clause.Text}: {what}";
        counts[name] = counts.GetValueOrDefault(name) + 1;
    }
}
