namespace Leefbaarheid.Abstractions;

/// <summary>What must keep its equality: a conclusion, or that by which a query or relation tells rows apart.</summary>
/// <param name="Rule">The first rule that has it; null where only the host named the relation.</param>
/// <param name="Place">File name and line.</param>
/// <param name="Type">What is compared.</param>
/// <param name="What">What it is to the rule, as the beginning of a sentence.</param>
/// <param name="SeesGroups">Whether the rows it is made of can hold a live group.</param>
internal sealed record Compared(Rule? Rule, string Place, Type Type, string What, bool SeesGroups)
{
    /// <summary>Conclusions of each branch, then what queries compare, then identities and keys of relations.</summary>
    public static IReadOnlyList<Compared> In(RuleGraph graph)
    {
        var withGroups = WithGroups(graph);
        return
        [
            .. Conclusions(graph, withGroups), .. Keys(graph, withGroups), .. Identities(graph, withGroups),
        ];
    }

    /// <summary>The queries that make live groups, and those that read one that does.</summary>
    private static HashSet<Query> WithGroups(RuleGraph graph)
    {
        var found = new HashSet<Query>(ReferenceEqualityComparer.Instance);
        foreach (var (_, query) in graph.Queries)
        {
            if (query.Clause.Kind is ClauseKind.GroupJoin or ClauseKind.GroupBy or ClauseKind.Beside
                || query.Inputs.Any(found.Contains))
                found.Add(query);
        }

        return found;
    }

    private static IEnumerable<Compared> Conclusions(RuleGraph graph, HashSet<Query> withGroups) =>
        from conclusions in graph.InOrder
        from concluding in conclusions.Value
        let query = concluding.Branch.Query
        let what = $"Its conclusion {TypeName.Of(conclusions.Key)}"
        select new Compared(
            concluding.Rule, query.Clause.Place, conclusions.Key, what, withGroups.Contains(query));

    private static IEnumerable<Compared> Keys(RuleGraph graph, HashSet<Query> withGroups) =>
        from read in graph.Queries
        where read.Query is not IRelation
        let type = read.Query.Compares
        where type is not null
        let what = $"What it compares rows by, {TypeName.Of(type)},"
        select new Compared(read.Rule, read.Query.Clause.Place, type, what, withGroups.Contains(read.Query));

    private static IEnumerable<Compared> Identities(RuleGraph graph, HashSet<Query> withGroups) =>
        from relation in graph.Relations
        let type = ((Query)relation).Compares
        where type is not null
        let concluding = graph.Concluding.GetValueOrDefault(relation.FactType, [])
        let rule = concluding.IsEmpty
            ? graph.Readings.FirstOrDefault(r => ReferenceEquals(r.Relation, relation)).Rule
            : concluding[0].Rule
        let role = relation.IsGiven ? "identity" : "key"
        let what = $"The {role} of {TypeName.Of(relation.FactType)}, {TypeName.Of(type)},"
        select new Compared(
            rule, rule?.Place ?? "", type, what, concluding.Any(c => withGroups.Contains(c.Branch.Query)));
}
