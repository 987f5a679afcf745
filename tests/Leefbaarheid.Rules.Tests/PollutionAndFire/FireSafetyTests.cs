using Leefbaarheid.Domain;
using static Leefbaarheid.Rules.Tests.Given;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.PollutionAndFire;

/// <summary>VVZ-02.</summary>
public class FireSafetyTests
{
    private const string Monday = "2026-11-23";

    [Theory]
    [InlineData(SignalCategory.FireSafety, 0, null, false)]
    [InlineData(SignalCategory.FireSafety, 1, null, true)]
    [InlineData(SignalCategory.Hoarding, 3, null, false)]
    [InlineData(SignalCategory.Hoarding, 2, Indicator.ExitBlocked, false)]
    [InlineData(SignalCategory.Hoarding, 3, Indicator.ExitBlocked, true)]
    [InlineData(SignalCategory.Noise, 3, Indicator.GasUnsafe, true)]
    [InlineData(SignalCategory.Other, 3, Indicator.ElectricUnsafe, true)]
    [InlineData(SignalCategory.Other, 3, Indicator.Stench, false)]
    [DoesNotConclude("VVZ-02")]
    public void Fire_safety_counts_from_severity_one_and_other_danger_from_three(
        SignalCategory category, int severity, Indicator? seen, bool fires)
    {
        World world = new World(Monday).With(
            Signal("s1", category, severity, Monday) with { Indicators = seen is { } one ? [one] : [] });

        Assert.Equal(fires, world.Fires("VVZ-02"));
        Assert.Equal(fires ? 2 : 0, world.Of("VVZ-02").Count(d => d.Due == Day("2026-11-24")));
    }

    [Fact]
    public void The_severity_is_the_leading_signals_and_the_term_starts_where_the_danger_was_seen()
    {
        World world = new World("2026-12-01").With(
            Signal("s1", SignalCategory.Other, 3, "2026-11-30"),
            Signal("s2", SignalCategory.Other, 1, "2026-11-25") with { Indicators = [Indicator.GasUnsafe] },
            Signal("s3", SignalCategory.Other, 1, "2026-11-26") with { Indicators = [Indicator.ExitBlocked] });

        Assert.Equal((Day("2026-11-26"), Day("2026-11-27")), Term(world.One<Act>("VVZ-02")));
        Assert.Equal((Day("2026-11-26"), Day("2026-11-27")), Term(world.One<Refer>("VVZ-02")));
    }

    [Theory]
    [InlineData("2026-11-25", "2026-11-25")]
    [InlineData("2026-11-27", "2026-11-26")]
    public void Of_two_starts_the_earlier_counts(string seenOn, string start)
    {
        World world = new World("2026-12-01").With(
            Signal("s1", SignalCategory.FireSafety, 3, "2026-11-26"),
            Signal("s2", SignalCategory.FireSafety, 1, seenOn) with { Indicators = [Indicator.GasUnsafe] });

        Assert.Equal(Day(start), world.One<Act>("VVZ-02").Start);
    }

    [Fact]
    public void In_a_complex_it_concludes_as_well_and_no_one_is_named()
    {
        CaseSubject complex = CaseSubject.Of(new ComplexId("c1"));
        World world = new World(Monday).With(
            new Signal(new("s1"), complex, SignalCategory.FireSafety, Severity.Light, Day(Monday)));

        Assert.Equal("VVZ-02", world.PrimaryOf(complex));
        Assert.Equal([DataFields.Building], world.One<Refer>("VVZ-02").Fields);
        Assert.Empty(world.Unanswered);
        Assert.Equal(2, world.Decisions.Count);
    }

    [Fact]
    public void Danger_of_fire_is_no_lower_step_that_waits_for_acute_danger()
    {
        World world = new World(Monday).With(Signal("s1", SignalCategory.FireSafety, 4, Monday));

        Assert.Equal(["VEI-01", "VVZ-02", "VVZ-02"], world.Decisions.Select(d => d.Rule));
    }

    [Fact]
    public void The_check_ends_with_a_step_and_the_referral_with_a_referral()
    {
        World world = new World(Monday)
            .With(Signal("s1", SignalCategory.FireSafety, 1, Monday))
            .With(Step("i1", Monday, "VVZ-02"));
        Assert.IsType<Refer>(Assert.Single(world.Decisions));

        world.With(new Referral(new("r1"), Case, new(PartnerKind.FireService), Day(Monday)) { CarriesOut = "VVZ-02" });
        Assert.Empty(world.Decisions);
        Assert.Empty(world.Unanswered);
    }

    private static (LocalDate? Start, LocalDate? Due) Term(Decision decision) => (decision.Start, decision.Due);
}
