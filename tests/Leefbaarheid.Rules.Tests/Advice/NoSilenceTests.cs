using static Leefbaarheid.Rules.Tests.Given;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.Advice;

/// <summary>When a topic is answered, and when a human is asked to look (how-the-rules-are-read.md, 10).</summary>
public class NoSilenceTests
{
    private const string Monday = "2026-11-23";

    private static World Noticed(string today = "2026-12-10") =>
        new World(today).With(Signal("s1", SignalCategory.Other, 1, Monday));

    private static Referral Care(string on, InterventionResult? result = null, string? told = null) =>
        new(new("r1"), Case, new(PartnerKind.NeighbourhoodCareTeam), Day(on))
        {
            End = result is { } ended ? new ReferralEnd(ended, Day(told!)) : null,
        };

    [Theory]
    [InlineData(null, false)]
    [InlineData(InterventionResult.Effect, false)]
    [InlineData(InterventionResult.NoEffect, true)]
    [InlineData(InterventionResult.Refused, true)]
    public void A_step_that_ended_without_effect_is_no_answer(InterventionResult? result, bool silent)
    {
        World world = Noticed().With(Step("i1", "2026-11-27", null, result));

        Assert.Equal(silent ? [Day("2026-12-04")] : [], world.Unanswered.Select(n => n.Due));
        Assert.All(world.Unanswered, n => Assert.Contains("had geen effect", n.Because.Dutch, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(InterventionResult.NoEffect, true)]
    [InlineData(InterventionResult.Effect, false)]
    public void A_referral_ends_on_the_day_that_its_result_was_told(InterventionResult result, bool silent)
    {
        World world = Noticed().With(Care("2026-11-24", result, "2026-12-01"));

        Assert.Equal(silent ? [Day("2026-12-08")] : [], world.Unanswered.Select(n => n.Due));
    }

    [Fact]
    public void All_that_was_done_has_to_have_ended_without_effect()
    {
        World world = Noticed()
            .With(Step("i1", "2026-11-27", null, InterventionResult.NoEffect))
            .With(Care("2026-11-24"));
        Assert.Empty(world.Unanswered);

        world.With(Care("2026-11-24", InterventionResult.Refused, "2026-12-03"));
        Assert.Equal(Day("2026-12-10"), Assert.Single(world.Unanswered).Due);
    }

    [Fact]
    public void What_was_carried_out_in_vain_leaves_its_topic_to_a_human()
    {
        World world = new World("2026-12-10")
            .With(Signal("s1", SignalCategory.Noise, 1, Monday))
            .With(Step("i1", "2026-11-24", "OVL-03", InterventionResult.NoEffect));

        Assert.Empty(world.Decisions);
        Assert.Single(world.Unanswered);
    }

    [Fact]
    public void A_question_that_goes_with_a_report_that_was_made_is_no_answer()
    {
        World world = new World("2026-12-10")
            .With(Signal("s1", SignalCategory.DomesticViolence, 3, Monday) with
            {
                Threshold = ReportingThreshold.Structural,
            })
            .With(new Referral(new("r1"), Case, new(PartnerKind.SafeHome), Day("2026-11-24"))
            {
                CarriesOut = "HG-02",
                End = new ReferralEnd(InterventionResult.NoEffect, Day("2026-12-01")),
            });

        Assert.Equal(["BB-02"], world.Decisions.Select(d => d.Rule));
        Assert.Equal(Day("2026-12-08"), Assert.Single(world.Unanswered).Due);
    }

    [Theory]
    [InlineData(MediationOutcome.Declined, true)]
    [InlineData(null, false)]
    public void What_a_mediation_suppressed_is_answered_while_that_is_open_or_goes_on(
        MediationOutcome? outcome, bool silent)
    {
        World world = new World("2026-12-10")
            .With(Signal("s1", SignalCategory.Noise, 2, Monday, NuisanceKind.Quarrel) with
            {
                TriedSelf = Answer.Yes,
                ReporterConsent = Answer.Yes,
            })
            .With(Mediators())
            .With(Referral("2026-11-25", outcome, "2026-12-01"))
            .With(
                Step("i1", "2026-11-27", "BB-03", InterventionResult.NoEffect),
                Step("i2", "2026-12-02", "BB-03", InterventionResult.NoEffect));

        Assert.Empty(world.Decisions);
        Assert.Equal(silent, world.Unanswered.Count == 1);
    }

    [Fact]
    public void What_was_done_in_vain_is_not_answered_by_danger_on_another_topic()
    {
        World world = new World("2026-12-10")
            .With(
                Signal("s1", SignalCategory.Noise, 1, Monday),
                Signal("s2", SignalCategory.DrugTrade, 4, "2026-12-10"))
            .With(Care("2026-11-24", InterventionResult.Refused, "2026-12-01") with { CarriesOut = "OVL-03" });

        Assert.Equal([new SignalId("s1")], world.Unanswered.Select(n => n.Signal));
    }
}
