using System.Reflection;

namespace Leefbaarheid.Rules.Tests;

public class RuleCompletenessTests
{
    private static readonly IReadOnlyList<Rule> Rules = LeefbaarheidRulebook.Create().Rules;

    [Fact]
    public void Every_rule_has_a_test_in_which_it_concludes() => Assert.Empty(
        Rules.Select(rule => rule.Id).Except(Marked<ConcludesAttribute>().Select(mark => mark.Rule)));

    [Fact]
    public void Every_rule_has_a_test_in_which_it_does_not_conclude() => Assert.Empty(
        Rules.Select(rule => rule.Id).Except(Marked<DoesNotConcludeAttribute>().Select(mark => mark.Rule)));

    [Fact]
    public void Every_mark_names_a_rule() => Assert.Empty(
        Marked<ConcludesAttribute>().Select(mark => mark.Rule)
            .Concat(Marked<DoesNotConcludeAttribute>().Select(mark => mark.Rule))
            .Except(Rules.Select(rule => rule.Id)));

    [Fact]
    public void Every_rule_names_its_sources() =>
        Assert.Empty(Rules.Where(rule => rule.Sources.IsEmpty).Select(rule => rule.Id));

    [Fact]
    public void The_rulebook_has_nothing_to_find_fault_with() =>
        Assert.Empty(LeefbaarheidRulebook.Create().Findings.Select(finding => finding.ToString()));

    private static IEnumerable<T> Marked<T>()
        where T : Attribute =>
        from type in typeof(RuleCompletenessTests).Assembly.GetTypes()
        from method in type.GetMethods()
        from mark in method.GetCustomAttributes<T>()
        select mark;
}
