using Leefbaarheid.Engine;
using static Leefbaarheid.Rules.Tests.Given;

namespace Leefbaarheid.Rules.Tests.Door;

/// <summary>What the author of a rule forgets shows in what it proposes; the advice goes on.</summary>
public class ForgottenTests
{
    private const string Monday = "2026-11-23";
    private const string Name = "EIG-01 (Act, household h1)";
    private static readonly Signal Noise = Signal("s1", SignalCategory.Noise, 1, Monday, NuisanceKind.OrdinaryHindrance);

    [Fact]
    public void A_decision_about_a_signal_without_a_topic()
    {
        Assert.Equal(
            [
                $"{Name} begins at a signal and names no Topics, so that the signal counts as one that no rule answers. "
                    + "Set Topics, as Advised.By(signal) does.",
            ],
            Told(out Session session, Own.Acting("EIG-01", act => act with { Topics = [] })));
        Assert.Contains(session.Conclusions<Decision>(), d => d.Rule == "EIG-01");
    }

    [Fact]
    public void Where_a_corporation_has_no_rules_of_its_own_nothing_is_looked_for()
    {
        Assert.Null(LeefbaarheidRulebook.Create().Find("ADV-04"));
        Assert.NotNull(LeefbaarheidRulebook.Create(own: [Own.Silent]).Find("ADV-04"));
        Assert.NotNull(LeefbaarheidRulebook.Create(replacing: [Own.Acting("OVL-01")]).Find("ADV-04"));
    }

    [Fact]
    public void A_decision_on_a_topic_without_a_day_from_which_its_term_counts() => Assert.Equal(
        [
            $"{Name} rests on a topic and has no Start, so that any step, however old, counts as done about it. Set Start "
                + "to the day in the facts from which its term counts, as Advised.By(signal) does.",
        ],
        Told(out _, Own.Acting("EIG-01", act => act with { Start = null })));

    [Fact]
    public void A_decision_about_no_signal_and_a_block_need_neither()
    {
        RuleHead head = Own.Head("EIG-01");
        Rule own = head.Define(
            Facts.Households.Select(household => head.Act(new Advised(CaseSubject.Of(household.Id)))),
            Facts.Signals.Select(signal => head.Block(new Advised(signal.About), [])));

        Assert.Empty(Told(out _, own));
    }

    [Theory]
    [InlineData("Step")]
    [InlineData("Rung")]
    [InlineData("Partner")]
    [InlineData("LegalBasis")]
    [InlineData("StandsWith")]
    [InlineData("KeepsAway")]
    [InlineData("LeavesStanding")]
    public void Two_decisions_that_become_one_though_they_differ(string part)
    {
        Act Differ(Act act) => part switch
        {
            "Step" => act with { Step = Text.Same("Schrijf.") },
            "Rung" => act with { Rung = LandlordRung.L4 },
            "Partner" => act with { Partner = new Addressee(PartnerKind.Police, null, "Agent") },
            "LegalBasis" => act with { LegalBasis = [LegalBasis.Contract] },
            "StandsWith" => act with { StandsWith = "EIG-01" },
            "KeepsAway" => act with { KeepsAway = KeepsAway.UntilDone },
            _ => act with { LeavesStanding = ["OVL-01"] },
        };

        Assert.Equal(
            [
                $"{Name} is one of several that become one decision, though they differ in {part}. Tell them apart by Of, "
                    + $"or make {part} the same.",
            ],
            Told(out _, Twice(Differ)));
        Assert.Empty(Told(out _, Twice(act => Differ(act) with { Of = "other" })));
    }

    [Fact]
    public void Two_decisions_become_one_where_only_terms_and_reasons_differ() => Assert.Empty(
        Told(out _, Twice(act => act with { Because = Text.Same("Nog een reden."), Due = World.Day("2026-12-01") })));

    [Fact]
    public void A_case_of_nobody()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => CaseSubject.Of(default(HouseholdId)));

        Assert.StartsWith(
            "A HouseholdId was left at its default value, which names nothing: make one of a text, new HouseholdId(\"…\").",
            refused.Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => CaseSubject.Of(default(EmployeeId)));
        Assert.Throws<ArgumentException>(() => new ProjectCase(default));
        Assert.Throws<ArgumentException>(() => new ComplexCase(default));
    }

    [Fact]
    public void A_fact_without_an_identity_is_not_put()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(
            () => new World(Monday).With(new Household(default)));

        Assert.Equal(
            "The HouseholdId of a fact was left at its default value, which names nothing: make one of a text, new "
                + "HouseholdId(\"…\").",
            refused.Message);
        Assert.Throws<ArgumentException>(() => new World(Monday).With(new Partner(default, PartnerKind.Police, "Politie")));
    }

    [Fact]
    public void LFB018_a_rule_that_passes_the_advice_by()
    {
        RuleHead head = Own.Head("EIG-01");
        Rule own = head.Define(Facts.Signals.Select(Decision (signal) => head.Act(Advised.By(signal))));

        Assert.Equal(
            [
                $"LFB018 EIG-01 ({own.Place}): It concludes Decision, which the advice makes of what rules propose: "
                    + "nothing would block, suppress or end it. Select one of the six kinds as what it is "
                    + "(head.Act(…), head.Refer(…)), see Proposals.",
            ],
            Refused.For(() => LeefbaarheidRulebook.Create(own: [own])));
    }

    private static Rule Twice(Func<Act, Act> other)
    {
        RuleHead head = Own.Head("EIG-01");
        Act Usual(Signal signal) => Own.Act(head, signal) with { Partner = new Addressee(PartnerKind.Police) };
        return head.Define(Facts.Signals.Select(Usual), Facts.Signals.Select(signal => other(Usual(signal))))
            .Names("OVL-01");
    }

    private static IEnumerable<string> Told(out Session session, Rule own)
    {
        session = new World(Monday, own: [own]).With(Noise).Session;
        session.Evaluate();
        return session.Failures.Select(failure => failure.Error.Message);
    }
}
