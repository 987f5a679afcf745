namespace Leefbaarheid.Abstractions;

/// <summary>Rules that feed on their own conclusions: their answers would depend on the order of work.</summary>
internal static class RuleCycles
{
    public static IEnumerable<Finding> Find(RuleGraph graph)
    {
        var steps = (from reading in graph.Readings
                     where !reading.Relation.IsGiven
                     select (To: reading.Branch.ConclusionType, From: reading.Relation.FactType, reading))
            .ToLookup(s => s.From);
        var starts = graph.Relations.Where(r => !r.IsGiven).Select(r => r.FactType);
        return from cycle in Cycles.Of(starts, type => steps[type].Select(s => s.To).Distinct())
               select Name(cycle, steps);
    }

    private static Finding Name(
        IReadOnlyList<Type> cycle, ILookup<Type, (Type To, Type From, RuleGraph.Reading Reading)> steps)
    {
        var links = cycle.Select((from, i) => steps[from].First(s => s.To == cycle[(i + 1) % cycle.Count])).ToList();
        var path = string.Concat(links.Select(l => $"{l.From.Name} → {l.Reading.Rule.Id} → ")) + cycle[0].Name;
        var first = links[0].Reading;
        return new Finding("LFB004", FindingSeverity.Error, first.Rule.Id, first.Branch.Query.Clause.Place,
            $"A conclusion depends on itself: {path}. Let one of these rules conclude a type of its own, " +
            "or read facts that come before.");
    }
}
