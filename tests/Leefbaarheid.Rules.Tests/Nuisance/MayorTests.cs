using Leefbaarheid.Domain;
using static Leefbaarheid.Rules.Tests.Given;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.Nuisance;

/// <summary>OVL-06, with scenario C22.</summary>
public class MayorTests
{
    private const string Today = "2027-06-14";

    private static Signal[] Aggression(string first = "2027-04-02", int severity = 3) =>
    [
        .. new[] { first, "2027-05-10", Today }.Select((on, n) => Signal(
            $"s{n}", SignalCategory.Aggression, severity, on, NuisanceKind.PersistentDisturbance)),
    ];

    private static Intervention HeardBoth(InterventionResult? result = InterventionResult.NoEffect) =>
        new(new("i1"), Case, Day("2027-05-12"), InterventionKind.Heard)
        {
            With = [StepParty.Reporter, StepParty.Subject],
            CarriesOut = "OVL-02",
            Result = result,
        };

    private static Referral Made(string id, string rule, PartnerKind to, InterventionResult? result) =>
        new(new(id), Case, new(to), Day("2027-05-18"))
        {
            CarriesOut = rule,
            End = result is { } known ? new ReferralEnd(known, Day("2027-06-10")) : null,
        };

    private static Municipality Tilburg(Answer ordinance) =>
        new(MunicipalityCode.Parse("GM0855")) { LocalOrdinanceHas151d = ordinance };

    private static World C22(
        Answer ordinance = Answer.Yes,
        InterventionResult? coordination = InterventionResult.NoEffect,
        Signal[]? signals = null) => new World(Today)
        .With(signals ?? Aggression())
        .With(HeardBoth())
        .With(
            Made("r1", "OVL-04", PartnerKind.NeighbourhoodCareTeam, InterventionResult.Refused),
            Made("r2", "BR-01", PartnerKind.NeighbourhoodCoordination, coordination))
        .With(Tilburg(ordinance));

    [Fact]
    [Concludes("OVL-06")]
    public void C22_the_mayor_is_asked_once_the_lower_rungs_were_tried()
    {
        World world = C22();

        Refer request = world.One<Refer>("OVL-06");
        Assert.Equal("OVL-06", world.Primary);
        Assert.Equal((PartnerKind.Municipality, Day("2027-06-28")), (request.Partner!.Kind, request.Due!.Value));
        Assert.Equal(LandlordRung.L4, request.Rung);
        Assert.True(request.NeedsReview);
        Assert.Equal(
            [DataFields.SubjectName, DataFields.SubjectAddress, DataFields.Facts, DataFields.Steps], request.Fields);
        Assert.Contains("zes treden", request.Because.Dutch, StringComparison.Ordinal);
        Assert.Contains(new FactReference(FactKinds.Referral, "r2"), request.Facts);
        Assert.True(world.Fires("OVL-05"));
        Assert.Equal("OVL-06", world.One<Warn>("PRI-01").Of);
    }

    [Fact]
    public void C22b_a_rung_that_is_still_running_was_not_tried() =>
        Assert.False(C22(coordination: null).Fires("OVL-06"));

    [Fact]
    public void Whether_the_ordinance_has_it_is_asked()
    {
        World world = C22(Answer.Unknown);

        Require question = Assert.IsType<Require>(Assert.Single(world.Of("OVL-06")));
        Assert.Equal(["LocalOrdinanceHas151d"], question.Missing.Codes());
        Assert.Equal(Day("2027-06-28"), question.Due);
        Assert.Equal(LandlordRung.L4, question.Rung);
    }

    [Fact]
    [DoesNotConclude("OVL-06")]
    public void Without_the_ordinance_nothing_is_asked() => Assert.False(C22(Answer.No).Fires("OVL-06"));

    [Fact]
    public void The_municipality_of_the_dwelling_goes_before_another_and_the_only_one_counts()
    {
        var elsewhere = new Municipality(MunicipalityCode.Parse("GM0758")) { LocalOrdinanceHas151d = Answer.No };
        World world = C22().With(elsewhere);
        Assert.IsType<Require>(Assert.Single(world.Of("OVL-06")));

        world.With(new Household(Home)
        {
            Dwelling = new Dwelling { Neighbourhood = NeighbourhoodCode.Parse("BU08550902") },
        });
        Assert.IsType<Refer>(Assert.Single(world.Of("OVL-06")));
    }

    [Theory]
    [InlineData("2027-03-17", true)]
    [InlineData("2027-03-16", false)]
    public void Three_reports_in_ninety_days_are_needed(string first, bool fires) =>
        Assert.Equal(fires, C22(signals: Aggression(first)).Fires("OVL-06"));

    [Fact]
    public void Less_than_serious_is_not_for_the_mayor() =>
        Assert.False(C22(signals: Aggression(severity: 2)).Fires("OVL-06"));

    [Fact]
    public void A_rung_that_was_skipped_with_a_reason_counts_and_a_step_may_name_its_rung()
    {
        World world = C22(coordination: null);

        Assert.False(world.With(Skipped(" ")).Fires("OVL-06"));
        Assert.True(world.With(Skipped("het wijkteam is vol")).Fires("OVL-06"));
    }

    [Fact]
    public void A_step_that_names_a_rung_does_not_stand_on_that_of_its_rule() => Assert.False(C22()
        .With(HeardBoth() with { Rung = LandlordRung.L0 })
        .Fires("OVL-06"));

    [Theory]
    [InlineData(NuisanceKind.Unclear)]
    [InlineData(NuisanceKind.VulnerableHousehold)]
    public void What_is_unclear_or_waits_for_help_is_held_back(NuisanceKind kind)
    {
        Signal[] signals = [.. Aggression()[..2], Signal("s2", SignalCategory.Aggression, 3, Today, kind)];
        World world = C22(signals: signals);

        Assert.False(world.Fires("OVL-06"));
        Assert.False(C22(Answer.Unknown, signals: signals).Fires("OVL-06"));
    }

    [Fact]
    public void Of_an_unknown_household_nothing_is_asked_of_the_mayor()
    {
        CaseSubject complex = CaseSubject.Of(new ComplexId("c1"));
        World world = new World(Today)
            .With([.. Aggression().Select(s => new Signal(s.Id, complex, s.Category, s.Severity, s.ReceivedOn))])
            .With(HeardBoth() with { Case = complex })
            .With(Tilburg(Answer.Yes));

        Assert.False(world.Fires("OVL-06"));
    }

    [Fact]
    public void The_request_ends_with_a_referral_to_the_municipality() => Assert.False(C22()
        .With(new Referral(new("r3"), Case, new(PartnerKind.Municipality), Day(Today)) { CarriesOut = "OVL-06" })
        .Fires("OVL-06"));

    private static Intervention Skipped(string reason) =>
        new(new("i2"), Case, Day("2027-06-01"), InterventionKind.Other)
        {
            Rung = LandlordRung.L3,
            SkipReason = reason,
        };
}
