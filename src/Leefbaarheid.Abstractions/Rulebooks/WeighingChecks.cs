using System.Collections.Immutable;

namespace Leefbaarheid.Abstractions;

/// <summary>Suppressions and blocks that would be without effect, since no rule that weighs knows them.</summary>
internal static class WeighingChecks
{
    public static IEnumerable<Finding> Find(ImmutableArray<Rule> rules, RuleGraph graph)
    {
        Rule[] weighing = [.. rules.Where(rule => rule.Weighed.Length > 0)];
        return weighing.Length == 0
            ? Unheeded(rules)
            : weighing.SelectMany(weigher => Unknown(weigher, graph)).DistinctBy(finding => finding.RuleId);
    }

    /// <summary>Ids that are not there are told as such (LFB006, LFB010).</summary>
    private static IEnumerable<Finding> Unheeded(ImmutableArray<Rule> rules)
    {
        var ids = rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        return from rule in rules
               let held = rule.Suppressed.Concat(rule.Blocked).FirstOrDefault(ids.Contains)
               where held is not null
               select Finding(rule, $"It is to keep {held} away, and no rule of this rulebook carries that out, so " +
                   "that both would be told. Add the rule that weighs them (see Rule.Weighs), or have the rulebook " +
                   "made by what makes that rule.");
    }

    /// <summary>The rules that conclude what a rule weighs, and of which it does not know what they suppress.</summary>
    private static IEnumerable<Finding> Unknown(Rule weigher, RuleGraph graph) =>
        from type in TypesReadBy(weigher, graph)
        from concluding in graph.Concluding.GetValueOrDefault(type, [])
        let rule = concluding.Rule
        where !weigher.Weighed.Any(
            known => known.Id == rule.Id && known.Suppressed.SequenceEqual(rule.Suppressed))
        select Finding(rule, $"It concludes {TypeName.Of(type)}, which {weigher.Id} weighs without knowing of this " +
            $"rule, so that what it suppresses would be told all the same. Give it to what makes {weigher.Id}, among " +
            "the rules of your own, in place of adding it to a list of rules.");

    private static IEnumerable<Type> TypesReadBy(Rule weigher, RuleGraph graph) =>
        graph.Readings.Where(r => r.Rule == weigher && !r.Relation.IsGiven).Select(r => r.Relation.FactType).Distinct();

    private static Finding Finding(Rule rule, string message) =>
        new("LFB014", FindingSeverity.Error, rule.Id, rule.Place, message);
}
