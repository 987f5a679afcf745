using static Leefbaarheid.Rules.Tests.Given;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.Advice;

/// <summary>Who gives way to whom, and for how long (how-the-rules-are-read.md, 8).</summary>
public class SuppressionTests
{
    private const string Monday = "2026-11-23";

    private static Signal Repeated(string on = Monday, string id = "s1") =>
        Signal(id, SignalCategory.Noise, 2, on, NuisanceKind.Quarrel) with
        {
            TriedSelf = Answer.Yes,
            ReporterConsent = Answer.No,
        };

    private static World OfRepeated(string today, string on = Monday) =>
        new World(today).With(Repeated(on)).With(Earlier(1, "2026-11-01"));

    [Fact]
    public void What_danger_kept_away_returns_once_it_was_seen_to()
    {
        World world = new World("2026-11-25").With(
            Signal("s1", SignalCategory.FireSafety, 4, Monday),
            Signal("s2", SignalCategory.Noise, 1, "2026-11-24", NuisanceKind.Quarrel));

        Assert.False(world.Fires("OVL-01"));
        Assert.True(world.With(Step("i1", "2026-11-24", "VEI-01")).Fires("OVL-01"));
    }

    [Fact]
    public void An_open_mediation_keeps_away_what_comes_in_later_too_also_once_its_intake_was_checked()
    {
        World world = OfRepeated("2026-11-30", on: "2026-11-30")
            .With(Mediators())
            .With(Referral("2026-11-25"), Referral("2026-11-25") with { Id = new("r0"), CarriesOut = null })
            .With(Step("i1", "2026-11-27", "BB-03"));

        Assert.False(world.Fires("BB-03"));
        Assert.False(world.Fires("OVL-02"));
        Assert.Empty(world.Unanswered);
    }

    [Theory]
    [InlineData("2026-11-19", false, false)]
    [InlineData("2026-11-20", false, true)]
    [InlineData("2026-11-19", true, true)]
    public void A_mediation_without_an_outcome_is_open_for_sixty_days(string today, bool told, bool fires)
    {
        World world = new World(today)
            .With(Repeated("2026-11-10"), Repeated("2026-11-10", "s0"))
            .With(Mediators())
            .With(Referral("2026-09-21", told ? MediationOutcome.Settled : null, "2026-10-01"));

        Assert.Equal(fires, world.Fires("OVL-02") || world.Of("BB-03").OfType<Act>().Any());
    }

    [Fact]
    public void The_next_step_after_mediation_keeps_the_talk_away_however_long_the_wait()
    {
        World world = OfRepeated(Monday)
            .With(Mediators(wait: null))
            .With(Referral("2026-09-01", MediationOutcome.Declined, "2026-11-20"));

        Assert.Single(world.Of("BB-03").OfType<Act>());
        Assert.False(world.Fires("OVL-02"));
    }

    [Theory]
    [InlineData(10, false)]
    [InlineData(25, true)]
    [InlineData(null, true)]
    public void A_long_or_unknown_wait_leaves_the_talk_standing_while_mediation_is_open(int? wait, bool talks)
    {
        World world = new World("2026-11-26")
            .With(Repeated() with { ReporterConsent = Answer.Yes })
            .With(Earlier(1, "2026-11-01"))
            .With(Mediators(wait));
        Assert.True(world.Fires("BB-01"));
        Assert.Equal(talks, world.Fires("OVL-02"));

        world.With(Referral("2026-11-25"));
        Assert.False(world.Fires("BB-01"));
        Assert.Equal(talks, world.Fires("OVL-02"));
    }

    [Fact]
    public void Danger_goes_before_what_a_long_wait_leaves_standing()
    {
        World world = new World("2026-11-26")
            .With(Repeated(), Signal("x", SignalCategory.FireSafety, 4, Monday))
            .With(Earlier(1, "2026-11-01"))
            .With(Mediators(wait: null))
            .With(Referral("2026-11-25"));

        Assert.False(world.Fires("OVL-02"));
    }

    [Fact]
    public void A_mediation_that_was_settled_keeps_no_newer_signal_away()
    {
        World world = OfRepeated("2026-11-23")
            .With(Mediators())
            .With(Referral("2026-09-01", MediationOutcome.Settled, "2026-11-20"));

        Assert.Single(world.Of("BB-03").OfType<Schedule>());
        Assert.True(world.Fires("OVL-02"));
    }

    [Fact]
    public void A_referral_that_was_made_keeps_the_talk_away_until_a_newer_signal()
    {
        World world = new World("2026-12-10")
            .With(Repeated() with { ReporterConsent = Answer.Yes })
            .With(Earlier(1, "2026-11-01"))
            .With(Mediators(wait: 25))
            .With(Referral("2026-11-25", MediationOutcome.Settled, "2026-12-01"));
        Assert.False(world.Fires("OVL-02"));

        world.With(Repeated("2026-12-02", "s2"));
        Assert.True(world.Fires("OVL-02"));
    }
}
