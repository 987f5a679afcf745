using static Leefbaarheid.Rules.Tests.Given;

namespace Leefbaarheid.Rules.Tests.Door;

public class OwnRulesTests
{
    private const string Monday = "2026-11-23";

    [Fact]
    public void Own_rules_stand_beside_the_built_in_ones()
    {
        Rulebook rulebook = LeefbaarheidRulebook.Create(own: [Own.Acting("EIG-01")]);

        Assert.Empty(rulebook.Findings);
        Assert.NotNull(rulebook.Find("EIG-01"));
        Assert.NotNull(rulebook.Find("OVL-01"));
    }

    [Fact]
    public void A_built_in_rule_is_replaced_by_one_of_its_id()
    {
        Rulebook usual = LeefbaarheidRulebook.Create();
        Rule own = Own.Acting("OVL-02");

        Rulebook rulebook = LeefbaarheidRulebook.Create(replacing: [own]);

        Assert.Empty(rulebook.Findings);
        Assert.Same(own, rulebook.Find("OVL-02"));
        Assert.Equal([.. usual.Rules.Select(rule => rule.Id), "ADV-04"], rulebook.Rules.Select(rule => rule.Id));
    }

    [Fact]
    public void What_suppresses_the_replaced_rule_suppresses_the_new_one()
    {
        World Open(Signal signal) => new World(Monday, replacing: [Own.Acting("OVL-02")]).With(signal);
        Signal light = Signal("s1", SignalCategory.Noise, 1, Monday, NuisanceKind.OrdinaryHindrance);

        Assert.Equal("Bel terug.", Open(light).One<Act>("OVL-02").Step.Dutch);
        Assert.False(Open(light with { ImmediateDanger = true }).Fires("OVL-02"));
    }

    [Fact]
    public void LFB001_an_own_rule_with_the_id_of_a_built_in_one()
    {
        Rule own = Own.Acting("OVL-02");
        Rule builtIn = LeefbaarheidRulebook.Create().Find("OVL-02")!;

        Assert.Equal(
            [
                $"LFB001 OVL-02 ({own.Place}): The id OVL-02 is already that of 'Gesprek wijkbeheerder' "
                    + $"({builtIn.Place}); give each rule an id of its own.",
            ],
            Refused.For(() => LeefbaarheidRulebook.Create(own: [own])));
    }

    [Fact]
    public void LFB001_an_own_rule_that_is_given_twice()
    {
        Rule own = Own.Acting("EIG-01");
        Rule replacing = Own.Acting("OVL-02");

        Assert.Equal(
            ["LFB001 OVL-02", "LFB001 EIG-01"],
            Refused.For(() => LeefbaarheidRulebook.Create(own: [own, own], replacing: [replacing, replacing]))
                .Select(finding => finding[..finding.IndexOf(" (", StringComparison.Ordinal)]));
    }

    [Fact]
    public void LFB015_a_rule_of_safety_is_replaced_with_a_warning()
    {
        Rule own = Own.Acting("VEI-01").Suppresses("OVL-01");

        Finding finding = Assert.Single(LeefbaarheidRulebook.Create(replacing: [own]).Findings);

        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.Equal(
            $"LFB015 VEI-01 ({own.Place}): It replaces the built-in rule VEI-01, which guards people: from now on you "
                + "answer for what it does. Leave it out of 'replacing' where a policy option or a rule beside it is "
                + "enough.",
            finding.ToString());
    }

    [Theory]
    [InlineData("EIG-01")]
    [InlineData("OVL-99")]
    [InlineData("ADV-01")]
    public void LFB016_a_rule_that_replaces_none(string id)
    {
        Rule own = Own.Acting(id);

        Assert.Contains(
            $"LFB016 {id} ({own.Place}): It is to replace a built-in rule, and none that is built has the id {id}. "
                + "Give it the id of the rule it replaces, or name it among your own rules (own).",
            Refused.For(() => LeefbaarheidRulebook.Create(replacing: [own])));
    }

    [Fact]
    public void A_rule_that_is_null_is_named_by_its_place()
    {
        Rule[] rules = [Own.Acting("EIG-01"), null!];

        ArgumentException own = Assert.Throws<ArgumentException>(() => LeefbaarheidRulebook.Create(own: rules));
        Assert.StartsWith(
            "The rule at place 2 of 'own' is null; a static field that is read before it is set is the usual cause.",
            own.Message,
            StringComparison.Ordinal);
        Assert.Equal(
            "replacing",
            Assert.Throws<ArgumentException>(() => LeefbaarheidRulebook.Create(replacing: rules)).ParamName);
    }

    [Fact]
    public void The_ids_of_the_library_are_known_each_once_whether_built_or_not()
    {
        Assert.Distinct(BuiltIn.Ids);
        Assert.Empty(LeefbaarheidRulebook.Create().Rules
            .Where(rule => rule.Weighed.IsEmpty)
            .Select(rule => rule.Id)
            .Except(BuiltIn.Ids));
        Assert.Equal(
            ["VEI-01", "HG-01", "HG-02", "HG-03", "PRI-01", "PRI-02", "PRI-03"],
            BuiltIn.Ids.Where(BuiltIn.IsOfSafety));
    }
}
