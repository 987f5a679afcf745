using Leefbaarheid.Domain;
using static Leefbaarheid.Rules.Tests.Given;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.PollutionAndFire;

/// <summary>VVZ-01, with scenario C13.</summary>
public class PollutedHomeTests
{
    private const string Thursday = "2027-03-04";
    private static readonly CaseSubject Complex = CaseSubject.Of(new ComplexId("lindehof"));

    private static Signal Polluted(int severity, SignalCategory category = SignalCategory.DwellingPollution) =>
        Signal("s1", category, severity, Thursday) with { Indicators = [Indicator.GasUnsafe, Indicator.Clutter] };

    private static World C13(Answer consent, Tenure tenure = Tenure.OwnTenant) => new World(Thursday)
        .With(Household(consent, tenure))
        .With(Polluted(3));

    [Fact]
    [Concludes("VVZ-01")]
    [Concludes("VVZ-02")]
    [DoesNotConclude("BB-02")]
    [DoesNotConclude("ZG-04")]
    public void C13_fire_goes_first_and_with_consent_the_health_service_is_told_whom_to_call()
    {
        World world = C13(Answer.Yes);

        Assert.Equal("VVZ-02", world.Primary);
        Assert.Equal(Day("2027-03-05"), world.One<Act>("VVZ-02").Due);
        Refer fire = world.One<Refer>("VVZ-02");
        Assert.Equal((PartnerKind.FireService, Day("2027-03-05")), (fire.Partner!.Kind, fire.Due!.Value));
        Assert.Equal([DataFields.Building], fire.Fields);
        Assert.Equal(Day("2027-03-11"), world.One<Act>("VVZ-01").Due);
        Refer health = world.One<Refer>("VVZ-01");
        Assert.Equal((PartnerKind.PublicHealthService, Day("2027-03-11")), (health.Partner!.Kind, health.Due!.Value));
        Assert.Equal(
            [DataFields.SubjectName, DataFields.SubjectAddress, DataFields.SubjectPhone, DataFields.Facts],
            health.Fields);
        Assert.False(health.NeedsReview);
        Assert.Empty(world.Decisions.OfType<Require>());
        Assert.Equal(["VVZ-01"], world.Of("PRI-01").Select(note => note.Of));
        Assert.False(world.Fires("BB-02"));
        Assert.False(world.Fires("ZG-04"));
    }

    [Theory]
    [InlineData(Tenure.OtherLandlord)]
    [InlineData(Tenure.OwnerOccupied)]
    public void C13b_of_others_tenants_only_the_observations_are_told_and_consent_is_asked(Tenure tenure)
    {
        World world = C13(Answer.Unknown, tenure);

        Assert.Empty(world.Of("VVZ-01").OfType<Act>());
        Refer health = world.One<Refer>("VVZ-01");
        Assert.Equal([DataFields.SubjectAddress, DataFields.Facts], health.Fields);
        Assert.True(health.NeedsReview);
        Require question = world.One<Require>("VVZ-01");
        Assert.Equal(["ConsentToCare"], question.Missing.Codes());
        Assert.Equal(Day("2027-03-11"), question.Due);
    }

    [Fact]
    public void C13c_of_an_unknown_household_nothing_but_the_building_goes()
    {
        World world = new World(Thursday).With(new Signal(
            new("s1"), Complex, SignalCategory.DwellingPollution, Severity.Serious, Day(Thursday))
        {
            Block = "B",
            Indicators = [Indicator.GasUnsafe, Indicator.Clutter],
        });

        Assert.Equal("VVZ-02", world.PrimaryOf(Complex));
        Refer health = world.One<Refer>("VVZ-01");
        Assert.Equal([DataFields.Building, DataFields.Facts], health.Fields);
        Assert.True(health.NeedsReview);
        Assert.Equal(["VVZ-01", "VVZ-02", "VVZ-02"], world.Decisions.Select(d => d.Rule).Order());
        Assert.All(world.Decisions, d => Assert.Equal(Complex, d.Case));
    }

    [Fact]
    public void A_refusal_is_not_asked_again_and_someone_else_looks_at_what_is_told()
    {
        World world = C13(Answer.No);

        Assert.Empty(world.Decisions.OfType<Require>());
        Assert.Equal([DataFields.SubjectAddress, DataFields.Facts], world.One<Refer>("VVZ-01").Fields);
        Assert.True(world.One<Refer>("VVZ-01").NeedsReview);
    }

    [Theory]
    [InlineData(SignalCategory.DwellingPollution, 0, false)]
    [InlineData(SignalCategory.DwellingPollution, 1, true)]
    [InlineData(SignalCategory.Hoarding, 1, true)]
    [InlineData(SignalCategory.Rubbish, 2, false)]
    [InlineData(SignalCategory.FireSafety, 2, false)]
    [DoesNotConclude("VVZ-01")]
    public void An_observation_or_another_topic_brings_no_visit(SignalCategory category, int severity, bool fires) =>
        Assert.Equal(fires, new World(Thursday).With(Polluted(severity, category)).Fires("VVZ-01"));

    [Fact]
    public void Pollution_and_hoarding_are_one_advice_due_with_the_earliest()
    {
        World world = new World(Thursday)
            .With(Household(Answer.No))
            .With(Polluted(1), Signal("s2", SignalCategory.Hoarding, 1, "2027-03-02"));

        Assert.Equal(Day("2027-03-09"), world.One<Act>("VVZ-01").Due);
        Assert.Equal(Day("2027-03-09"), world.One<Refer>("VVZ-01").Due);
        Assert.Equal(2, world.One<Act>("VVZ-01").Topics.Count);
    }

    [Theory]
    [InlineData("2027-03-03", true)]
    [InlineData("2027-03-04", false)]
    public void A_visit_ends_the_visit_and_leaves_the_referral(string on, bool stands)
    {
        World world = C13(Answer.Yes).With(Step("i1", on, "VVZ-01"));

        Assert.Equal(stands, world.Of("VVZ-01").OfType<Act>().Any());
        Assert.Single(world.Of("VVZ-01").OfType<Refer>());
    }

    [Fact]
    public void A_referral_to_the_health_service_ends_the_referral_and_its_note()
    {
        World world = C13(Answer.Yes).With(new Referral(
            new("r1"), Case, new(PartnerKind.PublicHealthService), Day(Thursday)) { CarriesOut = "VVZ-01" });

        Assert.Single(world.Of("VVZ-01").OfType<Act>());
        Assert.Empty(world.Of("VVZ-01").OfType<Refer>());
        Assert.False(world.Fires("PRI-01"));
    }

    [Fact]
    public void While_there_is_danger_the_visit_waits()
    {
        World world = C13(Answer.Yes).With(Signal("s2", SignalCategory.Other, 4, Thursday));

        Assert.False(world.Fires("VVZ-01"));
        Assert.True(world.Fires("VVZ-02"));
        Assert.True(world.With(Step("i1", Thursday, "VEI-01")).Fires("VVZ-01"));
    }

    [Fact]
    public void The_health_service_that_serves_the_area_is_named() => Assert.Equal(
        "GGD Hart",
        C13(Answer.Yes)
            .With(new Partner(new("p1"), PartnerKind.PublicHealthService, "GGD Hart"))
            .One<Refer>("VVZ-01").Partner?.Name);
}
