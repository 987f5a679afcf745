using Leefbaarheid.Domain;
using Leefbaarheid.Rules.Tests.RentArrears;
using static Leefbaarheid.Rules.Tests.Given;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.Fraud;

/// <summary>WF-01, with scenario C8.</summary>
public class DrugsTests
{
    private const string Monday = "2026-11-23";

    private static World C8(params Signal[] more) => new World(Monday)
        .With(Household(Answer.Yes))
        .With(Signal("s1", SignalCategory.Hemp, 3, Monday) with
        {
            Indicators = [Indicator.SmellHemp, Indicator.CoveredWindows],
        })
        .With(more);

    [Fact]
    [Concludes("WF-01")]
    public void C8_the_police_are_told_and_own_visits_held_back()
    {
        World world = C8();

        Refer police = world.One<Refer>("WF-01");
        Assert.Equal("WF-01", world.Primary);
        Assert.Equal((PartnerKind.Police, Day("2026-11-24")), (police.Partner!.Kind, police.Due!.Value));
        Assert.Equal([DataFields.SubjectAddress, DataFields.Facts], police.Fields);
        Assert.True(police.NeedsReview);
        Assert.Equal(["OwnVisits", "BB-01", "OVL-05"], world.One<Block>("WF-01").Blocks.Select(b => b.Word.Code));
        Assert.Equal(["CriminalOffence"], world.One<Block>("BB-02").Reasons.Codes());
        Assert.Equal("WF-01", world.One<Warn>("PRI-01").Of);
        Assert.False(world.Fires("OVL-07"));
        Assert.Empty(world.Unanswered);
    }

    [Fact]
    public void Own_visits_of_other_rules_go_and_their_referrals_stay()
    {
        World world = C8(
            Signal("s2", SignalCategory.Noise, 2, Monday, NuisanceKind.VulnerableHousehold),
            Signal("s3", SignalCategory.Hoarding, 2, Monday),
            Signal("s4", SignalCategory.FireSafety, 2, Monday),
            Signal("s5", SignalCategory.Other, 2, Monday) with
            {
                Indicators = [Indicator.NotSeen, Indicator.NoAccess],
            });

        foreach (string rule in new[] { "OVL-04", "VVZ-01", "VVZ-02" })
        {
            Assert.Empty(world.Of(rule).OfType<Act>());
            Assert.Single(world.Of(rule).OfType<Refer>());
        }

        Assert.IsType<Warn>(Assert.Single(world.Of("ZG-04")));
    }

    [Fact]
    public void A_home_visit_for_arrears_goes_and_the_next_step_stays()
    {
        Arrears silent = Rent.Arrears("2026-09-01", Monday) with { PersonalContactOn = Day("2026-10-01") };

        Assert.Equal(["step", "visit"], new World(Monday).With(silent).Of("SCH-01").Select(d => d.Of));
        Assert.Equal(["step"], C8().With(silent).Of("SCH-01").Select(d => d.Of));
    }

    [Fact]
    public void What_is_no_visit_is_not_held_back()
    {
        World world = C8(
            Signal("s2", SignalCategory.Loneliness, 1, Monday),
            Signal("s3", SignalCategory.WorryingBehaviour, 1, Monday));

        Assert.Single(world.Of("ZG-01").OfType<Act>());
        Assert.Single(world.Of("ZG-03").OfType<Act>());
    }

    [Fact]
    public void No_warning_is_written_while_the_police_look_into_it()
    {
        World world = C8(
            Signal("s2", SignalCategory.Noise, 2, Monday, NuisanceKind.PersistentDisturbance),
            Signal("s3", SignalCategory.Noise, 1, "2026-11-20", NuisanceKind.PersistentDisturbance));
        world.With(Heard("i1", Monday, StepParty.Reporter), Heard("i2", Monday, StepParty.Subject));

        Assert.False(world.Fires("OVL-05"));
        Assert.True(world.With(C8Closed()).Fires("OVL-05"));
    }

    [Fact]
    public void Once_the_police_were_told_the_block_stays()
    {
        World world = C8().With(
            new Referral(new("r1"), Case, new(PartnerKind.Police), Day(Monday)) { CarriesOut = "WF-01" });

        Assert.IsType<Block>(Assert.Single(world.Of("WF-01")));
        Assert.False(world.Fires("PRI-01"));
    }

    [Theory]
    [InlineData(SignalCategory.DrugTrade, 0, true)]
    [InlineData(SignalCategory.Hemp, 0, true)]
    [InlineData(SignalCategory.HousingFraud, 3, false)]
    [InlineData(SignalCategory.Other, 3, false)]
    [DoesNotConclude("WF-01")]
    public void It_is_for_hemp_and_drugs_of_any_severity(SignalCategory category, int severity, bool fires) =>
        Assert.Equal(fires, new World(Monday).With(Signal("s1", category, severity, Monday)).Fires("WF-01"));

    [Fact]
    public void In_a_complex_the_building_takes_the_place_of_the_address()
    {
        CaseSubject complex = CaseSubject.Of(new ComplexId("c1"));
        World world = new World(Monday).With(
            new Signal(new("s1"), complex, SignalCategory.DrugTrade, Severity.Moderate, Day(Monday)));

        Assert.Equal([DataFields.Building, DataFields.Facts], world.One<Refer>("WF-01").Fields);
        Assert.Single(world.Of("WF-01").OfType<Block>());
        Assert.False(world.Fires("PRI-01"));
    }

    [Fact]
    public void Hemp_and_drugs_are_one_report_due_with_the_earliest()
    {
        World world = new World(Monday).With(
            Signal("s1", SignalCategory.Hemp, 1, "2026-11-19"), Signal("s2", SignalCategory.DrugTrade, 1, Monday));

        Assert.Equal(Day("2026-11-20"), world.One<Refer>("WF-01").Due);
        Assert.Single(world.Of("WF-01").OfType<Block>());
    }

    private static Signal C8Closed() => Signal("s1", SignalCategory.Hemp, 3, "2026-11-20") with
    {
        ClosedOn = Day("2026-11-22"),
    };
}
