using System.Collections.Immutable;

namespace Leefbaarheid.Abstractions;

/// <summary>Which rule reads and which rule concludes which relation.</summary>
internal sealed class RuleGraph
{
    private RuleGraph(
        ImmutableArray<IRelation> relations,
        ImmutableArray<IRelation> host,
        ImmutableArray<Reading> readings,
        ImmutableDictionary<Type, ImmutableArray<(Rule Rule, Branch Branch)>> concluding) =>
        (Relations, Host, Readings, Concluding) = (relations, host, readings, concluding);

    /// <summary>One relation per type of fact, ordered by name: the first that was met.</summary>
    public ImmutableArray<IRelation> Relations { get; }

    public ImmutableArray<IRelation> Host { get; }

    public ImmutableArray<Reading> Readings { get; }

    public ImmutableDictionary<Type, ImmutableArray<(Rule Rule, Branch Branch)>> Concluding { get; }

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
        return new RuleGraph([.. relations], host, readings.ToImmutable(), concluding);
    }

    /// <summary>Every relation that a query reads, each once.</summary>
    public static IEnumerable<IRelation> RelationsOf(Query query) => query.Unfold().OfType<IRelation>();

    internal readonly record struct Reading(Rule Rule, Branch Branch, IRelation Relation);
}
