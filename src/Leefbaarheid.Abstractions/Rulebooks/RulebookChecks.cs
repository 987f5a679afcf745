using System.Collections.Immutable;

namespace Leefbaarheid.Abstractions;

/// <summary>Everything that can be known to be wrong with rules before a fact is put; one method a code.</summary>
internal static class RulebookChecks
{
    public static ImmutableArray<Finding> Run(ImmutableArray<Rule> rules, RuleGraph graph)
    {
        var compared = Compared.In(graph);
        return
        [
            .. DuplicateIds(rules),
            .. GivenAndConcluded(graph),
            .. TwoRelationsForOneType(graph),
            .. RuleCycles.Find(graph),
            .. NobodyFills(graph),
            .. UnknownSuppressions(rules),
            .. SuppressionCycles(rules),
            .. UnknownNames(rules),
            .. WeighingChecks.Find(rules, graph),
            .. EqualityChecks.HeldGroups(compared, graph),
            .. NobodyReads(graph),
            .. EqualityChecks.CollectionsByReference(compared, graph),
            .. TextsAsLetters(graph),
        ];
    }

    private static IEnumerable<Finding> DuplicateIds(ImmutableArray<Rule> rules) =>
        from same in rules.GroupBy(r => r.Id, StringComparer.Ordinal)
        from rule in same.Skip(1)
        select Error("LFB001", rule, $"The id {rule.Id} is already that of '{same.First().DutchTitle}' " +
            $"({same.First().Place}); give each rule an id of its own.");

    private static IEnumerable<Finding> GivenAndConcluded(RuleGraph graph) =>
        from relation in graph.Relations
        where relation.IsGiven && graph.Concluding.ContainsKey(relation.FactType)
        from concluding in graph.Concluding[relation.FactType]
        select Error("LFB002", concluding.Rule, $"It concludes {TypeName.Of(relation.FactType)}, which a host " +
            "puts as a given fact. A type is given or concluded, never both: conclude a type of your " +
            "own.", concluding.Branch);

    private static IEnumerable<Finding> TwoRelationsForOneType(RuleGraph graph)
    {
        const string Mend = "A type has one relation: keep it in one static field and use that everywhere.";
        var first = graph.Relations.ToDictionary(r => r.FactType);
        var read =
            from reading in graph.Readings
            let type = reading.Relation.FactType
            where !ReferenceEquals(first[type], reading.Relation)
            select Error(
                "LFB003",
                reading.Rule,
                $"It reads another relation of {TypeName.Of(type)} than other rules do. {Mend}",
                reading.Branch);
        var named =
            from relation in graph.Host
            where !ReferenceEquals(first[relation.FactType], relation)
            select new Finding("LFB003", FindingSeverity.Error, "", "", "The host names another relation of " +
                $"{TypeName.Of(relation.FactType)} than the rules read. {Mend}");
        return read.Concat(named);
    }

    private static IEnumerable<Finding> NobodyFills(RuleGraph graph) =>
        from reading in graph.Readings
        where !reading.Relation.IsGiven && !graph.Concluding.ContainsKey(reading.Relation.FactType)
        select Error("LFB005", reading.Rule, $"It reads {TypeName.Of(reading.Relation.FactType)}, which no rule " +
            "concludes and no host can put, so that it can never conclude. Add the rule that concludes it, or make " +
            "it a given fact (Fact.Given).", reading.Branch);

    private static IEnumerable<Finding> UnknownSuppressions(ImmutableArray<Rule> rules)
    {
        var ids = rules.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        return from rule in rules
               from id in rule.Suppressed
               where !ids.Contains(id)
               select Error("LFB006", rule, $"It suppresses {id}, and there is no rule by that id" +
                   $"{DidYouMean(id, ids)}");
    }

    private static IEnumerable<Finding> UnknownNames(ImmutableArray<Rule> rules)
    {
        var ids = rules.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        return from rule in rules
               from named in rule.Blocked.Select(id => (Does: "blocks", Id: id))
                   .Concat(rule.Named.Select(id => (Does: "names", Id: id)))
                   .Distinct()
               where !ids.Contains(named.Id)
               select Error("LFB010", rule, $"It {named.Does} {named.Id}, and there is no rule by that id" +
                   $"{DidYouMean(named.Id, ids)}");
    }

    private static string DidYouMean(string id, IEnumerable<string> ids) =>
        Nearest.To(id, ids, furthest: 2) is [var nearest, ..] ? $"; did you mean {nearest}?" : ".";

    private static IEnumerable<Finding> SuppressionCycles(ImmutableArray<Rule> rules)
    {
        var suppressed = rules
            .GroupBy(r => r.Id, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First().Suppressed, StringComparer.Ordinal);
        return from cycle in Cycles.Of(rules.Select(r => r.Id), id => suppressed.GetValueOrDefault(id, []))
               let rule = rules.First(r => r.Id == cycle[0])
               select Error("LFB007", rule, $"Rules suppress each other in a circle: {string.Join(" → ", cycle)} → " +
                   $"{cycle[0]}. Remove one of these suppressions.");
    }

    private static IEnumerable<Finding> NobodyReads(RuleGraph graph)
    {
        var read = graph.Readings.Select(r => r.Relation.FactType)
            .Concat(graph.Host.Select(r => r.FactType))
            .ToHashSet();
        return from concluding in graph.InOrder
               where !read.Contains(concluding.Key)
               let first = concluding.Value[0]
               let name = TypeName.Of(concluding.Key)
               let isNamed = !name.Contains('{', StringComparison.Ordinal)
               select Error("LFB009", first.Rule, $"Nobody reads its conclusion {name}. If it is output, " +
                   $"{(isNamed ? "" : "let it be a record of its own and ")}name it where the rulebook is made: " +
                   $"Rulebook.Create(rules, host: [Fact.Concluded<{(isNamed ? name : "X")}>()]), or the field that " +
                   "holds its relation.", first.Branch)
                   with { Severity = FindingSeverity.Warning };
    }

    private static IEnumerable<Finding> TextsAsLetters(RuleGraph graph) =>
        from read in graph.Queries
        where read.Query.ReadsLetters
        let clause = read.Query.Clause
        select new Finding("LFB013", FindingSeverity.Warning, read.Rule.Id, clause.Place,
            $"It reads a text letter by letter ({clause.Text}). Write 'let' for the text as a whole, or " +
            "'.ToCharArray()' behind it where a row for each letter is meant.");

    private static Finding Error(string code, Rule rule, string message, Branch? branch = null) =>
        new(code, FindingSeverity.Error, rule.Id, branch?.Query.Clause.Place ?? rule.Place, message);
}
