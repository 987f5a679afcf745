using System.Collections.Immutable;

namespace Leefbaarheid.Abstractions;

/// <summary>Which rule reads and which rule concludes which relation.</summary>
internal sealed class RuleGraph
{
    private RuleGraph(
        ImmutableArray<IRelation> relations,
        ImmutableArray<IRelation> host,
        ImmutableArray<Reading> readings,
        ImmutableArray<(Rule Rule, Query Query)> queries,
        ImmutableDictionary<Type, ImmutableArray<(Rule Rule, Branch Branch)>> concluding) =>
        (Relations, Host, Readings, Queries, Concluding) = (relations, host, readings, queries, concluding);

    /// <summary>One relation per type of fact, ordered by name: the first that was met.</summary>
    public ImmutableArray<IRelation> Relations { get; }

    public ImmutableArray<IRelation> Host { get; }

    public ImmutableArray<Reading> Readings { get; }

    /// <summary>Every query once, with the first rule that has it, and after all that it reads.</summary>
    public ImmutableArray<(Rule Rule, Query Query)> Queries { get; }

    public ImmutableDictionary<Type, ImmutableArray<(Rule Rule, Branch Branch)>> Concluding { get; }

    public bool IsGiven(Type type) => Relations.Any(r => r.IsGiven && r.FactType == type);

    public bool IsNamedByHost(IRelation relation) => Host.Any(named => named.FactType == relation.FactType);

    /// <summary>What is concluded, in a fixed order, so that the same rules give the same findings.</summary>
    public IEnumerable<KeyValuePair<Type, ImmutableArray<(Rule Rule, Branch Branch)>>> InOrder =>
        Concluding
            .OrderBy(c => c.Value[0].Rule.Id, StringComparer.Ordinal)
            .ThenBy(c => c.Key.FullName, StringComparer.Ordinal);

    public static RuleGraph Of(ImmutableArray<Rule> rules, ImmutableArray<IRelation> host)
    {
        var readings = ImmutableArray.CreateBuilder<Reading>();
        foreach (var rule in rules)
        foreach (var branch in rule.Branches)
            readings.AddRange(RelationsOf(branch.Query).Select(relation => new Reading(rule, branch, relation)));

        var relations = readings.Select(r => r.Relation).Concat(host)
            .DistinctBy(r => r.FactType)
            .OrderBy(r => r.FactType.FullName, StringComparer.Ordinal);
        var concluding = rules
            .SelectMany(rule => rule.Branches, (rule, branch) => (rule, branch))
            .GroupBy(x => x.branch.ConclusionType)
            .ToImmutableDictionary(g => g.Key, g => g.ToImmutableArray());
        return new RuleGraph([.. relations], host, readings.ToImmutable(), QueriesOf(rules), concluding);
    }

    /// <summary>Every relation that a query reads, each once.</summary>
    public static IEnumerable<IRelation> RelationsOf(Query query) => query.Unfold().OfType<IRelation>();

    private static ImmutableArray<(Rule Rule, Query Query)> QueriesOf(ImmutableArray<Rule> rules)
    {
        var seen = new HashSet<Query>(ReferenceEqualityComparer.Instance);
        return
        [
            .. from rule in rules
               from branch in rule.Branches
               from query in branch.Query.Unfold()
               where seen.Add(query)
               select (rule, query),
        ];
    }

    internal readonly record struct Reading(Rule Rule, Branch Branch, IRelation Relation);
}
