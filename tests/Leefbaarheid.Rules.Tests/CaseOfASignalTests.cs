using Leefbaarheid.Domain;
using static Leefbaarheid.Rules.Tests.Given;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests;

/// <summary>
/// To which case a signal belongs (how-the-rules-are-read.md, 1), and what is said in the case of a complex.
/// </summary>
public class CaseOfASignalTests
{
    private const string Monday = "2026-11-23";
    private static readonly CaseSubject Flat = CaseSubject.Of(new ComplexId("c1"));

    private static Household InFlat => new(Home) { Dwelling = new Dwelling { Complex = new ComplexId("c1") } };

    public static TheoryData<SignalCategory> Physical =>
        [.. Enum.GetValues<SignalCategory>().Where(category => category.IsPhysical())];

    [Theory]
    [MemberData(nameof(Physical))]
    public void A_physical_signal_belongs_to_the_complex_of_the_household_it_is_about(SignalCategory category)
    {
        World world = new World(Monday).With(InFlat).With(Signal("s1", category, 1, Monday));

        Assert.Equal(Flat, Assert.Single(world.Decisions).Case);
    }

    [Fact]
    public void Without_a_known_complex_it_belongs_to_the_household()
    {
        World world = new World(Monday).With(Signal("s1", SignalCategory.Litter, 1, Monday));
        Assert.Equal(Case, Assert.Single(world.Decisions).Case);

        world.With(InFlat);
        Assert.Equal(Flat, Assert.Single(world.Decisions).Case);
    }

    [Fact]
    public void It_is_one_topic_with_what_is_about_the_complex_itself()
    {
        World world = new World(Monday).With(InFlat).With(
            Signal("s1", SignalCategory.Litter, 1, Monday),
            new Signal(new("s2"), Flat, SignalCategory.Litter, Severity.Moderate, Day(Monday)));

        Assert.Equal([Topic.Of(SignalCategory.Litter)], Assert.Single(world.Decisions).Topics);
    }

    [Fact]
    public void Danger_in_it_is_danger_in_the_complex()
    {
        World world = new World(Monday).With(InFlat).With(Signal("s1", SignalCategory.Vandalism, 4, Monday));

        Assert.Equal(Flat, world.One<Act>("VEI-01").Case);
        Assert.Equal("VEI-01", world.PrimaryOf(Flat));
        Assert.Null(world.Primary);
    }

    [Fact]
    public void What_is_not_physical_belongs_to_whom_it_is_about()
    {
        World world = new World(Monday).With(InFlat).With(Signal("s1", SignalCategory.Other, 1, Monday));

        Assert.Equal(Case, Assert.Single(world.Unanswered).Case);
    }

    [Fact, Concludes("HG-02"), DoesNotConclude("HG-03")]
    public void A_report_on_violence_in_a_complex_tells_of_the_building_and_asks_no_talk()
    {
        World world = new World(Monday).With(
            new Signal(new("s1"), Flat, SignalCategory.DomesticViolence, Severity.Serious, Day(Monday))
            {
                Threshold = ReportingThreshold.Structural,
            });

        Assert.Equal([DataFields.Building, DataFields.Facts], world.One<Refer>("HG-02").Fields);
        Assert.False(world.Fires("HG-03"));
        Assert.False(world.Fires("PRI-01"));
    }

    [Fact, Concludes("AGR-01")]
    public void A_report_to_the_police_in_a_complex_tells_of_the_building()
    {
        World world = new World(Monday).With(
            new Signal(new("s1"), Flat, SignalCategory.AggressionAgainstStaff, Severity.Serious, Day(Monday))
            {
                Indicators = [Indicator.Threat],
            });

        Assert.Equal(
            [DataFields.Building, DataFields.Facts],
            world.Of("AGR-01").OfType<Act>().Single(act => act.Partner is not null).Fields);
    }
}
