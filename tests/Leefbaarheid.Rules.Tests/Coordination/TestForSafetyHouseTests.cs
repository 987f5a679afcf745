using Leefbaarheid.Domain;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.Coordination;

/// <summary>Scenario C22: after Buurtregie without effect, the test for the care and safety house.</summary>
public class TestForSafetyHouseTests
{
    private const string Today = "2027-06-14";
    private static readonly string[] AllThree = ["MultipleLifeAreas", "TwoChainsNeeded", "ImpactOnSurroundings"];

    private static Referral Told(
        InterventionResult? result, string id = "r1", string on = "2027-05-31", string told = "2027-06-10") =>
        new(new(id), World.Case, new(PartnerKind.NeighbourhoodCoordination), Day(on))
        {
            CarriesOut = "BR-01",
            End = result is { } known ? new ReferralEnd(known, Day(told)) : null,
        };

    private static SafetyHouseTest Test(Answer areas, Answer chains, Answer impact, string on = "2027-06-11") =>
        new(new("t1"), World.Case, Day(on))
        {
            MultipleLifeAreas = areas,
            TwoChainsNeeded = chains,
            ImpactOnSurroundings = impact,
        };

    private static World After(params Referral[] referrals) => new World(Today).With(referrals);

    private static World InVain => After(Told(InterventionResult.NoEffect));

    [Fact]
    [Concludes("BR-02")]
    public void C22_without_effect_the_case_is_tested()
    {
        Act act = InVain.One<Act>("BR-02");
        Require ask = InVain.One<Require>("BR-02");
        Assert.Equal(Day("2027-06-17"), act.Due);
        Assert.Equal(Day("2027-06-17"), ask.Due);
        Assert.Equal(LandlordRung.L4, act.Rung);
        Assert.Equal(AllThree, ask.Missing.Codes());
        Assert.False(InVain.Fires("BR-01"));
    }

    [Theory]
    [DoesNotConclude("BR-02")]
    [InlineData(null)]
    [InlineData(InterventionResult.Effect)]
    [InlineData(InterventionResult.Refused)]
    public void C22b_it_is_not_tested_while_Buurtregie_runs_or_had_effect(InterventionResult? result) =>
        Assert.False(After(Told(result)).Fires("BR-02"));

    [Fact]
    public void The_latest_record_counts_and_of_one_day_all()
    {
        Referral earlier = Told(InterventionResult.Effect, "r0", "2027-05-30");
        Referral same = Told(InterventionResult.Effect, "r2");
        Assert.True(After(Told(InterventionResult.NoEffect), earlier).Fires("BR-02"));
        Assert.False(After(Told(InterventionResult.NoEffect), same).Fires("BR-02"));
        Assert.False(After(Told(InterventionResult.NoEffect), Told(null, "r2")).Fires("BR-02"));
        Assert.Equal(
            Day("2027-06-21"),
            After(Told(InterventionResult.NoEffect), Told(InterventionResult.NoEffect, "r2", told: Today))
                .One<Act>("BR-02").Due);
    }

    [Fact]
    public void A_step_that_carries_it_out_counts_from_its_own_day()
    {
        Intervention step = new(new("i1"), World.Case, Day("2027-06-01"), InterventionKind.Consultation)
        {
            CarriesOut = "BR-01",
            Result = InterventionResult.NoEffect,
        };
        Assert.Equal(Day("2027-06-08"), new World(Today).With(step).One<Act>("BR-02").Due);
    }

    [Fact]
    public void A_test_that_passes_is_referred_to_the_safety_house()
    {
        World world = InVain.With(Test(Answer.Yes, Answer.Yes, Answer.Yes));

        Refer refer = Assert.IsType<Refer>(Assert.Single(world.Of("BR-02")));
        Assert.Equal(PartnerKind.SafetyHouse, refer.Partner!.Kind);
        Assert.Equal(Day("2027-06-17"), refer.Due);
        Assert.Equal(
            [DataFields.SubjectName, DataFields.SubjectAddress, DataFields.Facts, DataFields.Steps], refer.Fields);
        Assert.Equal([LegalBasis.CooperationAct], refer.LegalBasis);
        Assert.Equal("BR-02", world.One<Warn>("PRI-01").Of);
        Assert.Equal("BR-02", world.Primary);
    }

    [Theory]
    [InlineData(Answer.Unknown, Answer.Yes, Answer.Yes, "MultipleLifeAreas")]
    [InlineData(Answer.Yes, Answer.No, Answer.Yes, "TwoChainsNeeded")]
    [InlineData(Answer.No, Answer.Yes, Answer.Unknown, "MultipleLifeAreas", "ImpactOnSurroundings")]
    public void What_is_no_yes_in_the_test_is_asked(Answer areas, Answer chains, Answer impact, params string[] missing)
    {
        World world = InVain.With(Test(areas, chains, impact));

        Assert.Equal(missing, Assert.IsType<Require>(Assert.Single(world.Of("BR-02"))).Missing.Codes());
    }

    [Fact]
    public void A_serious_local_risk_is_enough()
    {
        World world = InVain.With(
            Test(Answer.No, Answer.Unknown, Answer.No) with { SeriousLocalRisk = Answer.Yes });

        Assert.IsType<Refer>(Assert.Single(world.Of("BR-02")));
    }

    [Fact]
    public void A_test_counts_from_the_day_of_the_result_on_and_the_latest_decides()
    {
        Assert.Single(InVain.With(Test(Answer.Yes, Answer.Yes, Answer.Yes, "2027-06-10")).Of("BR-02"));
        Assert.Equal(2, InVain.With(Test(Answer.Yes, Answer.Yes, Answer.Yes, "2027-06-09")).Of("BR-02").Count);

        SafetyHouseTest later = new(new("t2"), World.Case, Day("2027-06-12"));
        World world = InVain.With(Test(Answer.Yes, Answer.Yes, Answer.Yes), later);
        Assert.Equal(AllThree, world.One<Require>("BR-02").Missing.Codes());
    }

    [Fact]
    public void A_step_ends_the_act_and_leaves_the_question()
    {
        World world = InVain.With(Given.Step("i1", "2027-06-10", "BR-02"));

        Assert.IsType<Require>(Assert.Single(world.Of("BR-02")));
    }

    [Fact]
    public void Of_a_complex_nothing_of_a_household_goes()
    {
        World world = new World(Today).With(Lindehof.TheComplex).With(
            new Referral(new("r1"), Lindehof.OfComplex, new(PartnerKind.NeighbourhoodCoordination), Day("2027-05-31"))
            {
                CarriesOut = "BR-01",
                End = new ReferralEnd(InterventionResult.NoEffect, Day("2027-06-10")),
            }).With(new SafetyHouseTest(new("t1"), Lindehof.OfComplex, Day(Today)) { SeriousLocalRisk = Answer.Yes });

        Assert.Equal(
            [DataFields.Facts, DataFields.Steps, DataFields.Building], world.One<Refer>("BR-02").Fields);
        Assert.False(world.Fires("PRI-01"));
    }
}
