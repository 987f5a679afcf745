using Leefbaarheid.Domain;
using static Leefbaarheid.Rules.Tests.Given;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.Safety;

public class AcuteDangerTests
{
    private const string Monday = "2026-11-23";

    [Theory]
    [InlineData(SignalCategory.Noise)]
    [InlineData(SignalCategory.Vandalism)]
    [InlineData(SignalCategory.Other)]
    public void Severity_four_in_any_category_calls_for_help_at_once(SignalCategory category)
    {
        World world = new World(Monday).With(Signal("s1", category, 4, "2026-11-21"));

        Assert.Equal("VEI-01", world.Primary);
        Assert.Equal(Day("2026-11-21"), world.One<Act>("VEI-01").Due);
        Assert.Empty(world.Unanswered);
    }

    [Theory]
    [InlineData(NuisanceKind.OrdinaryHindrance)]
    [InlineData(NuisanceKind.Quarrel)]
    [InlineData(NuisanceKind.VulnerableHousehold)]
    [InlineData(NuisanceKind.PersistentDisturbance)]
    [InlineData(NuisanceKind.Unclear)]
    public void Lower_steps_stop_but_blocks_stay(NuisanceKind kind)
    {
        World world = new World(Monday)
            .With(Household(Answer.Yes))
            .With(Signal("s1", SignalCategory.Noise, 1, Monday, kind) with { ImmediateDanger = true });

        Assert.Equal(["VEI-01"], world.Decisions.Where(d => d is not Block).Select(d => d.Rule));
        Assert.Equal(
            kind is NuisanceKind.VulnerableHousehold ? ["OVL-04"]
                : kind is NuisanceKind.PersistentDisturbance or NuisanceKind.Unclear ? ["OVL-03"]
                : [],
            world.Decisions.OfType<Block>().Select(d => d.Rule));
        Assert.Empty(world.Unanswered);
    }

    [Fact]
    public void Danger_in_one_topic_stops_the_lower_steps_of_another()
    {
        World world = new World(Monday).With(
            Signal("s1", SignalCategory.Noise, 1, Monday, NuisanceKind.OrdinaryHindrance),
            Signal("s2", SignalCategory.Other, 4, Monday));

        Assert.Equal(["VEI-01"], world.Decisions.Select(d => d.Rule));
        Assert.Empty(world.Unanswered);
    }

    [Fact]
    public void Danger_around_an_unknown_household_counts_as_well()
    {
        CaseSubject complex = CaseSubject.Of(new ComplexId("c1"));
        World world = new World(Monday).With(
            new Signal(new("s1"), complex, SignalCategory.FireSafety, Severity.Acute, Day(Monday)));

        Assert.Equal("VEI-01", world.PrimaryOf(complex));
    }

    [Fact]
    public void Danger_in_one_household_leaves_another_alone()
    {
        var other = new HouseholdId("h2");
        World world = new World(Monday)
            .With(Signal("s1", SignalCategory.FireSafety, 4, Monday))
            .With(new Signal(
                new("s2"), CaseSubject.Of(other), SignalCategory.Noise, Severity.Light, Day(Monday))
            {
                Kind = NuisanceKind.Quarrel,
            });

        Assert.Equal("VEI-01", world.Primary);
        Assert.Equal("OVL-01", world.PrimaryOf(CaseSubject.Of(other)));
    }

    [Fact]
    [DoesNotConclude("VEI-01")]
    public void A_closed_signal_calls_nobody()
    {
        World world = new World("2026-11-25")
            .With(Signal("s1", SignalCategory.Noise, 4, Monday) with { ClosedOn = Day("2026-11-24") });

        Assert.Empty(world.Decisions);
    }

    [Fact]
    public void Once_help_was_called_the_step_is_done()
    {
        World world = new World(Monday)
            .With(Signal("s1", SignalCategory.Other, 4, Monday))
            .With(Step("i1", Monday, "VEI-01"));

        Assert.Empty(world.Decisions);
        Assert.Empty(world.Unanswered);
    }
}
