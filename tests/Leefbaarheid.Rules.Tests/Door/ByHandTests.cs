using static Leefbaarheid.Rules.Tests.Given;

namespace Leefbaarheid.Rules.Tests.Door;

/// <summary>A rulebook put together by hand does what its rules say, or is refused.</summary>
public class ByHandTests
{
    private const string Monday = "2026-11-23";
    private static readonly Rulebook BuiltIn = LeefbaarheidRulebook.Create();

    [Fact]
    public void The_rules_of_a_rulebook_make_one_that_works_in_full()
    {
        Rulebook byHand = Rulebook.Create(BuiltIn.Rules, [.. Facts.All, .. Conclusions.All]);
        Signal danger = Signal("s1", SignalCategory.Noise, 1, Monday, NuisanceKind.OrdinaryHindrance) with
        {
            ImmediateDanger = true,
        };

        Assert.Empty(byHand.Findings);
        Assert.Equal(
            new World(Monday).With(danger).Decisions,
            new World(Monday, byHand).With(danger).Decisions);
    }

    [Fact]
    public void LFB014_an_own_rule_that_the_advice_does_not_know()
    {
        Rule own = Own.Acting("EIG-01").Suppresses("OVL-01");

        Assert.Equal(
            [
                $"LFB014 EIG-01 ({own.Place}): It concludes Act, which ADV-01 weighs without knowing of this rule, so "
                    + "that what it suppresses would be told all the same. Give it to what makes ADV-01, among the rules "
                    + "of your own, in place of adding it to a list of rules.",
            ],
            Refused.For(() => ByHand([.. BuiltIn.Rules, own])));
    }

    [Fact]
    public void LFB014_a_rule_that_was_changed_after_the_advice_was_made()
    {
        Rule changed = BuiltIn.Find("OVL-02")!.Suppresses("OVL-03");

        Assert.Equal(
            ["LFB014"],
            Assert.Throws<RulebookException>(
                () => ByHand(BuiltIn.Rules.Select(rule => rule.Id == changed.Id ? changed : rule)))
                .Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void LFB014_built_in_rules_without_the_advice()
    {
        Rule own = Own.Acting("EIG-01");

        Assert.Contains(
            $"LFB014 VEI-01 ({BuiltIn.Find("VEI-01")!.Place}): It is to keep OVL-01 away, and no rule of this rulebook "
                + "carries that out, so that both would be told. Add the rule that weighs them (see Rule.Weighs), or "
                + "have the rulebook made by what makes that rule.",
            Refused.For(() => ByHand([.. BuiltIn.Rules.Where(rule => rule.Weighed.IsEmpty), own])));
    }

    [Fact]
    public void An_own_rule_on_types_of_its_own_may_be_added()
    {
        Rule own = Own.Head("EIG-01").Define(Facts.Signals.Select(signal => new Reported(signal.Id)));

        Assert.Empty(ByHand([.. BuiltIn.Rules, own], Fact.Concluded<Reported>()).Findings);
    }

    private static Rulebook ByHand(IEnumerable<Rule> rules, params IRelation[] host) =>
        Rulebook.Create(rules, [.. Facts.All, .. Conclusions.All, .. host]);

    private sealed record Reported(SignalId Signal);
}
