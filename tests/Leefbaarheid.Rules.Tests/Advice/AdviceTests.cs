using static Leefbaarheid.Rules.Tests.Given;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.Advice;

public class AdviceTests
{
    private const string Monday = "2026-11-23";

    [Fact]
    [DoesNotConclude("ADV-01")]
    [DoesNotConclude("ADV-02")]
    [Concludes("ADV-03")]
    public void What_no_rule_answers_is_looked_at_by_a_human()
    {
        World world = new World(Monday).With(Signal("s1", SignalCategory.Other, 1, Monday));

        NoRuleMatched unanswered = Assert.Single(world.Unanswered);
        Assert.Equal(new SignalId("s1"), unanswered.Signal);
        Assert.Equal(Day("2026-11-30"), unanswered.Due);
        Assert.Empty(world.Decisions);
        Assert.Null(world.Primary);
    }

    [Fact]
    public void A_topic_that_is_answered_does_not_answer_for_another()
    {
        World world = new World(Monday).With(
            Signal("s1", SignalCategory.Noise, 1, Monday, NuisanceKind.Quarrel),
            Signal("s2", SignalCategory.Other, 1, Monday));

        Assert.Equal("overig", Assert.Single(world.Unanswered).Topic.ToString());
        Assert.Equal("OVL-01", world.Primary);
    }

    [Fact]
    public void A_block_alone_is_no_answer()
    {
        World world = new World(Monday).With(Signal("s1", SignalCategory.Other, 3, Monday) with
        {
            ContraIndications = [ContraIndication.Violence],
        });

        Assert.Equal(["BB-02"], world.Decisions.Select(d => d.Rule));
        Assert.Single(world.Unanswered);
        Assert.Null(world.Primary);
    }

    [Fact]
    public void A_step_since_the_leading_signal_is_an_answer()
    {
        World world = new World(Monday).With(Signal("s1", SignalCategory.Other, 1, "2026-11-20"));
        Assert.Single(world.With(Step("i1", "2026-11-19")).Unanswered);
        Assert.Empty(world.With(Step("i2", "2026-11-20")).Unanswered);
    }

    [Fact]
    public void A_new_signal_begins_anew_after_a_step_that_was_done_before()
    {
        World world = new World("2026-11-25")
            .With(Signal("s1", SignalCategory.Other, 4, Monday))
            .With(Step("i1", Monday, "VEI-01"))
            .With(Signal("s2", SignalCategory.Noise, 1, "2026-11-25", NuisanceKind.Quarrel));

        Assert.False(world.Fires("VEI-01"));
        Assert.Equal("OVL-01", world.Primary);
        Assert.Empty(world.Unanswered);
    }

    [Fact]
    [Concludes("ADV-01")]
    [Concludes("ADV-02")]
    public void A_step_ends_what_it_carries_out_from_the_start_of_the_term_on()
    {
        World world = new World(Monday).With(Signal("s1", SignalCategory.Noise, 1, Monday));
        Assert.True(world.With(Step("i1", "2026-11-22", "OVL-03")).Fires("OVL-03"));
        Assert.False(world.With(Step("i1", Monday, "OVL-03")).Fires("OVL-03"));
    }

    [Fact]
    public void Advice_ends_with_the_signal()
    {
        World world = new World(Monday)
            .With(Signal("s1", SignalCategory.Noise, 1, Monday, NuisanceKind.Quarrel) with { ClosedOn = Day(Monday) });

        Assert.True(world.Fires("OVL-01"));
        Assert.False(world.On("2026-11-24").Fires("OVL-01"));
    }

    [Fact]
    public void A_signal_counts_from_the_day_it_came_in()
    {
        World world = new World("2026-11-22").With(Signal("s1", SignalCategory.Noise, 1, Monday, NuisanceKind.Quarrel));

        Assert.False(world.Fires("OVL-01"));
        Assert.True(world.On(Monday).Fires("OVL-01"));
    }

    [Fact]
    public void A_deadline_does_not_slide()
    {
        World world = new World("2027-02-01")
            .With(Signal("s1", SignalCategory.Noise, 1, Monday, NuisanceKind.Quarrel));

        Assert.Equal(Day("2026-12-07"), world.One<Schedule>("OVL-01").Due);
    }

    [Fact]
    public void The_corporations_closing_days_count_in_its_terms()
    {
        LeefbaarheidPolicy closed = LeefbaarheidPolicy.Default with
        {
            Calendar = Domain.WorkingDayCalendar.Netherlands.WithClosingDays([Day("2026-11-24")]),
        };
        World world = new World(Monday, closed)
            .With(Signal("s1", SignalCategory.Noise, 1, Monday, NuisanceKind.Quarrel));

        Assert.Equal(Day("2026-12-08"), world.One<Schedule>("OVL-01").Due);
    }

    [Fact]
    public void Each_decision_names_rule_facts_and_sources()
    {
        World world = new World(Monday)
            .With(Signal("s1", SignalCategory.Noise, 2, Monday, NuisanceKind.PersistentDisturbance));

        Assert.All(world.Decisions, d => Assert.NotEmpty(d.Facts));
        Assert.All(world.Decisions, d => Assert.NotEmpty(d.Sources));
        Assert.All(world.Decisions, d => Assert.NotEmpty(d.Step.English));
        Assert.All(world.Decisions, d => Assert.True(d.NeedsConfirmation));
    }

    [Fact]
    public void A_corporations_own_rule_joins_in()
    {
        var head = new RuleHead(
            "EIGEN-01",
            "Huisdierenbeleid",
            "Pets policy",
            [],
            [new Source(SourceKind.Inference, "EIGEN", "eigen beleid")]);
        Rule own = head.Define(
                from s in Facts.Signals
                where s.Category == SignalCategory.Pets
                select head.Act(Advised.By(s)))
            .Suppresses("OVL-01");
        World world = new World(Monday, own: [own])
            .With(Signal("s1", SignalCategory.Pets, 1, Monday, NuisanceKind.OrdinaryHindrance));

        Assert.Equal("EIGEN-01", world.Primary);
        Assert.False(world.Fires("OVL-01"));
    }
}
