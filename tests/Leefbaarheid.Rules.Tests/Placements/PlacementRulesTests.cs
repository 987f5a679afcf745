using static Leefbaarheid.Rules.Tests.Given;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.Placements;

/// <summary>Scenarios C16 and C17: special inflow and a soft landing.</summary>
public class PlacementRulesTests
{
    private const string Reported = "2027-02-01";
    private const string Keys = "2027-03-31";

    private static Placement Placed(PlacementKind kind, string reported) =>
        new(new("pl1"), Home, kind, Day(reported));

    private static readonly Placement Quota = Placed(PlacementKind.Quota, Reported) with
    {
        KeysOn = Day(Keys),
        Provider = new("zorg"),
        AgreementOn = Day("2027-02-22"),
        NeighbourhoodLook = new(Day("2027-02-10"), 8, 60),
        Tenancy = PlacementTenancy.Conversion,
    };

    private static Intervention Talk(string of, string on) => Step($"t{of}", on, "UIT-03") with { Of = of };

    private static World Year(Answer goals, PlacementTenancy? tenancy = PlacementTenancy.Conversion) =>
        new World("2028-03-31")
            .With(Quota with { PlanOn = Day("2027-04-20"), GoalsReached = goals, Tenancy = tenancy })
            .With(Talk("SixWeeks", "2027-05-11"), Talk("Month3", "2027-06-29"), Talk("Month12", "2028-03-30"));

    [Fact]
    [Concludes("UIT-01")]
    [DoesNotConclude("UIT-02")]
    public void C16_a_permit_holder_gets_a_consultant_within_five_working_days()
    {
        World world = new World("2027-02-12").With(Placed(PlacementKind.PermitHolder, "2027-02-12"));

        Act act = world.One<Act>("UIT-01");
        Assert.Equal(("UIT-01", Day("2027-02-19"), "pl1"), (world.Primary, act.Due, act.Of));
        Assert.Equal(["NoGround"], act.Reasons.Codes());
        Assert.Null(act.Task);
        Assert.Equal([new FactReference(FactKinds.Placement, "pl1")], act.Facts);
        Assert.Empty(act.Dates);
        Assert.False(world.Fires("UIT-02"));
    }

    [Theory]
    [InlineData(UrgencyGround.ViolenceShelter, "2026-06-30", "MandatoryWhereScheme")]
    [InlineData(UrgencyGround.InformalCare, "2026-06-30", "MandatoryWhereScheme")]
    [InlineData(UrgencyGround.ChronicIllness, "2026-06-30", "LocalSchemeOnly")]
    [InlineData(UrgencyGround.ViolenceShelter, "2026-07-01", "MandatoryGround")]
    [InlineData(UrgencyGround.FamilyWithoutHome, "2026-07-01", "MandatoryGround")]
    [InlineData(UrgencyGround.Local, "2026-07-01", "LocalSchemeOnly")]
    [InlineData(null, "2026-07-01", "NoGround")]
    public void C16b_a_ground_is_what_it_was_on_the_day_of_the_request(UrgencyGround? ground, string on, string reason)
    {
        World world = new World("2027-02-12").With(Placed(PlacementKind.Urgency, on) with
        {
            UrgencyGround = ground,
            UrgencyValidTo = Day("2026-12-31"),
        });

        Act act = world.One<Act>("UIT-01");
        Assert.Equal([reason], act.Reasons.Codes());
        Assert.Equal(("urgencyValidTo", Day("2026-12-31")), (act.Dates.Single().What.Code, act.Dates.Single().On));
        Assert.All(world.Decisions, d => Assert.Empty(d.Fields));
    }

    [Theory]
    [InlineData("2027-02-11", true)]
    [InlineData("2027-02-12", false)]
    public void C16c_a_step_since_the_request_ends_the_consultant(string on, bool fires) => Assert.Equal(
        fires,
        new World("2027-02-16")
            .With(Placed(PlacementKind.PermitHolder, "2027-02-12"))
            .With(Step("i1", on, "UIT-01"))
            .Fires("UIT-01"));

    [Theory]
    [InlineData("2027-03-30", true)]
    [InlineData("2027-03-31", false)]
    [DoesNotConclude("UIT-01")]
    public void A_consultant_is_assigned_before_the_keys(string today, bool fires) =>
        Assert.Equal(fires, new World("2027-03-01").With(Quota).On(today).Fires("UIT-01"));

    [Fact]
    public void A_step_without_a_word_assigns_the_consultant_of_the_earliest_request()
    {
        World world = new World("2027-02-16")
            .With(Placed(PlacementKind.Urgency, "2027-02-12"))
            .With(new Placement(new("pl0"), Home, PlacementKind.Urgency, Day("2027-02-15")))
            .With(Step("i1", "2027-02-15", "UIT-01"));

        Assert.Equal("pl0", world.One<Act>("UIT-01").Of);
        Assert.False(world.With(Step("i2", "2027-02-16", "UIT-01") with { Of = "pl0" }).Fires("UIT-01"));
    }

    [Fact]
    [Concludes("UIT-02")]
    public void C17_before_the_keys_is_asked_what_is_missing_and_the_block_is_looked_at()
    {
        World world = new World("2027-03-15").With(Quota).With(Step("i1", "2027-02-03", "UIT-01"));

        Require question = world.One<Require>("UIT-02");
        Warn capacity = world.One<Warn>("UIT-02");
        Assert.Equal(("UIT-02", Day(Keys), "pl1"), (world.Primary, question.Due, question.Of));
        Assert.Equal(["PlanDate", "Contact"], question.Missing.Codes());
        Assert.Equal(("planBy", Day("2027-04-30")), (question.Dates.Single().What.Code, question.Dates.Single().On));
        Assert.Equal(LiveabilityTask.A, question.Task);
        Assert.Equal(("capacity", Day(Keys)), (capacity.Of, capacity.Due));
        Assert.Equal(["CapacityExceeded"], capacity.Reasons.Codes());
        Assert.DoesNotContain("8", capacity.Because.Dutch, StringComparison.Ordinal);
        Assert.DoesNotContain(world.Decisions, d => d is Block || d.Rule is "UIT-01" or "UIT-03" or "UIT-04");
    }

    [Fact]
    public void C17_on_the_day_of_the_keys_the_plan_alone_is_asked_and_the_talks_are_planned()
    {
        World world = new World("2027-03-30").With(Quota).With(Step("i1", "2027-02-03", "UIT-01")).On(Keys);

        Require question = world.One<Require>("UIT-02");
        Assert.Equal(["PlanDate"], question.Missing.Codes());
        Assert.Equal(Day("2027-04-30"), question.Due);
        Assert.Equal(
            [("SixWeeks", Day("2027-05-12")), ("Month3", Day("2027-06-30")), ("Month12", Day("2028-03-31"))],
            world.Of("UIT-03").Cast<Schedule>().Select(s => (s.Of!, s.Due!.Value)));
        Assert.Empty(world.Of("UIT-02").OfType<Warn>());
    }

    [Fact]
    public void All_five_are_asked_of_a_quota_placement_without_keys_and_then_no_day_is_due()
    {
        Require question = new World("2027-03-15").With(Placed(PlacementKind.Quota, Reported)).One<Require>("UIT-02");

        Assert.Equal(
            ["Provider", "Agreement", "PlanDate", "Contact", "NeighbourhoodLook"], question.Missing.Codes());
        Assert.Null(question.Due);
        Assert.Empty(question.Dates);
    }

    [Theory]
    [InlineData(PlacementKind.PermitHolder)]
    [InlineData(PlacementKind.Urgency)]
    [DoesNotConclude("UIT-02")]
    public void Only_a_quota_placement_has_a_soft_landing(PlacementKind kind) =>
        Assert.False(new World("2027-03-15").With(Placed(kind, Reported)).Fires("UIT-02"));

    [Theory]
    [InlineData(6, 60, false)]
    [InlineData(7, 60, true)]
    [InlineData(1, 9, true)]
    [InlineData(1, 10, false)]
    public void A_tenth_of_a_block_may_have_guidance(int guided, int dwellings, bool warns)
    {
        World world = new World("2027-03-15")
            .With(Quota with { NeighbourhoodLook = new(Day("2027-02-10"), guided, dwellings) });

        Assert.Equal(warns, world.Of("UIT-02").OfType<Warn>().Any());
    }

    [Theory]
    [InlineData("2027-04-30", "2027-03-15", null, false)]
    [InlineData("2027-05-01", "2027-03-15", null, true)]
    [InlineData("2027-05-01", "2027-06-15", null, true)]
    [InlineData("2027-05-01", "2027-06-15", "2027-06-16", true)]
    [InlineData("2027-05-01", "2027-06-16", "2027-06-16", false)]
    public void A_plan_later_than_a_month_after_the_keys_is_told_until_guidance_ends(
        string plan, string today, string? ended, bool warns)
    {
        World world = new World("2027-03-01").With(Quota with
        {
            NeighbourhoodLook = null,
            PlanOn = Day(plan),
            GuidanceEndedOn = ended is null ? null : Day(ended),
        }).On(today);

        Assert.Equal(warns, world.Of("UIT-02").OfType<Warn>().Any());
        Assert.All(world.Of("UIT-02").OfType<Warn>(), warn =>
            Assert.Equal(("plan", Day("2027-04-30")), (warn.Of, warn.Due!.Value)));
    }

    [Theory]
    [InlineData("2027-06-15", true)]
    [InlineData("2027-06-16", false)]
    public void The_plan_is_asked_until_guidance_ends(string today, bool asked) => Assert.Equal(
        asked,
        new World("2027-03-01").With(Quota with { GuidanceEndedOn = Day("2027-06-16") }).On(today).Fires("UIT-02"));

    [Fact]
    [Concludes("UIT-03")]
    public void C17b_a_year_after_the_keys_conversion_is_proposed_once_the_goals_are_reached()
    {
        World world = Year(Answer.Yes);

        Act convert = Assert.IsType<Act>(Assert.Single(world.Of("UIT-03")));
        Assert.Equal("UIT-03", world.Primary);
        Assert.Equal(Day("2028-03-31"), convert.Due);
        Assert.True(convert.NeedsReview);
        Assert.False(world.Fires("UIT-02"));
    }

    [Fact]
    public void C17b_the_conversion_ends_once_the_contract_is_the_tenants_own_and_by_no_step()
    {
        World world = Year(Answer.Yes).With(Step("i9", "2028-03-31", "UIT-03"));
        Assert.IsType<Act>(Assert.Single(world.Of("UIT-03")));

        Assert.Empty(world.With(Quota with { GoalsReached = Answer.Yes, ConvertedOn = Day("2028-03-31") }).Decisions);
    }

    [Theory]
    [InlineData(Answer.Unknown)]
    [InlineData(Answer.No)]
    public void C17b_goals_not_reached_ask_for_a_talk_after_two_years(Answer goals)
    {
        World world = Year(goals);

        Schedule talk = world.One<Schedule>("UIT-03");
        Assert.Equal(("Month24", Day("2029-03-31")), (talk.Of, talk.Due!.Value));
        Assert.Empty(world.Of("UIT-03").OfType<Act>());
        Assert.Equal(
            goals == Answer.Unknown ? [Day("2028-03-31")] : [],
            world.Of("UIT-03").OfType<Require>().Select(question => question.Due!.Value));
    }

    [Fact]
    [DoesNotConclude("UIT-03")]
    public void Who_has_a_contract_of_his_own_is_not_proposed_one() =>
        Assert.False(Year(Answer.Yes, PlacementTenancy.Own).Fires("UIT-03"));

    [Fact]
    public void Without_a_recorded_tenancy_conversion_is_proposed() =>
        Assert.Single(Year(Answer.Yes, null).Of("UIT-03").OfType<Act>());

    [Theory]
    [InlineData("2028-03-30", 3, 0)]
    [InlineData("2028-03-31", 4, 1)]
    public void Goals_are_asked_after_from_the_day_that_is_a_year_after_the_keys(string today, int talks, int questions)
    {
        World world = new World("2027-04-01").With(Quota with { PlanOn = Day("2027-04-20") }).On(today);

        Assert.Equal(talks, world.Of("UIT-03").OfType<Schedule>().Count());
        Assert.Equal(questions, world.Of("UIT-03").OfType<Require>().Count());
    }

    [Fact]
    public void Talks_are_ended_in_their_order_by_steps_that_name_none()
    {
        World world = new World("2028-04-01").With(Quota)
            .With(
                Step("a", "2027-03-30", "UIT-03"),
                Step("b", "2027-05-10", "UIT-03"),
                Step("c", "2027-07-01", "UIT-03"));

        Assert.Equal(["Month12", "Month24"], world.Of("UIT-03").OfType<Schedule>().Select(s => s.Of!));
    }

    [Fact]
    [Concludes("UIT-04")]
    public void C17c_when_guidance_ends_it_is_asked_whether_the_goals_are_reached()
    {
        World world = new World("2027-09-05").With(Quota with
        {
            PlanOn = Day("2027-04-20"),
            GuidanceEndedOn = Day("2027-09-06"),
        }).With(Talk("SixWeeks", "2027-05-11"), Talk("Month3", "2027-06-29"));
        Assert.False(world.Fires("UIT-04"));

        Require question = world.On("2027-09-06").One<Require>("UIT-04");
        Assert.Equal("UIT-04", world.Primary);
        Assert.Equal((Day("2027-09-13"), "GoalsReached"), (question.Due, question.Missing.Codes().Single()));
    }

    [Theory]
    [InlineData(Answer.No, true)]
    [InlineData(Answer.Yes, false)]
    [DoesNotConclude("UIT-04")]
    public void A_plan_B_is_for_who_has_not_reached_the_goals(Answer goals, bool calls)
    {
        World world = new World("2027-09-06").With(Placed(PlacementKind.PermitHolder, Reported) with
        {
            GuidanceEndedOn = Day("2027-09-06"),
            GoalsReached = goals,
        });

        Assert.Equal(calls, world.Fires("UIT-04"));
        Assert.All(world.Of("UIT-04"), d => Assert.Equal(Day("2027-09-13"), Assert.IsType<Act>(d).Due));
        Assert.False(world.With(Step("i1", "2027-09-06", "UIT-04")).Fires("UIT-04"));
    }

    [Fact]
    public void Of_one_placement_the_goals_are_asked_once_and_of_another_with_its_own()
    {
        Placement ended = Quota with { PlanOn = Day("2027-04-20"), GuidanceEndedOn = Day("2027-09-06") };
        World world = new World("2028-03-31").With(ended);
        Require question = Assert.IsType<Require>(Assert.Single(
            world.Decisions, d => d is Require { Missing: [{ Code: "GoalsReached" }] }));
        Assert.Equal(("UIT-03", Day("2027-09-13")), (question.Rule, question.Due));

        world.With(new Placement(new("pl2"), Home, PlacementKind.Urgency, Day(Reported))
        {
            KeysOn = Day("2028-01-01"),
            GuidanceEndedOn = Day("2028-03-20"),
        });
        Assert.Equal(Day("2027-09-13"), world.One<Require>("UIT-03").Due);
        Assert.Equal(Day("2028-03-27"), world.One<Require>("UIT-04").Due);
    }

    [Fact]
    public void Two_placements_of_one_household_share_their_talks()
    {
        World world = new World("2027-04-01").With(
            Quota,
            new Placement(new("pl2"), Home, PlacementKind.Quota, Day(Reported)) { KeysOn = Day("2027-03-01") });

        Assert.Equal(3, world.Of("UIT-03").Count);
        Assert.Equal(Day("2027-04-12"), world.Of("UIT-03")[0].Due);
    }

    [Fact]
    public void The_provider_is_named_where_a_household_has_one_and_else_its_kind_alone()
    {
        World world = new World("2027-04-01").With(Quota)
            .With(
                new Partner(new("zorg"), PartnerKind.CareProvider, "Zorg"),
                new Partner(new("andere"), PartnerKind.CareProvider, "Andere"));
        Assert.All(world.Decisions, d => Assert.Equal("Zorg", d.Partner!.Name));

        world.With(Quota with { Id = new("pl2"), Provider = new("andere") });
        Assert.All(world.Decisions, d => Assert.Equal(new Addressee(PartnerKind.CareProvider), d.Partner));
        Assert.Equal(4, world.Of("UIT-03").Count + world.Of("UIT-02").Select(d => d.Due).Distinct().Count());
    }

    [Fact]
    public void What_has_ended_concludes_nothing_more()
    {
        Placement full = Quota with { GuidanceEndedOn = Day("2027-09-06"), GoalsReached = Answer.No };
        Assert.NotEmpty(new World("2028-03-31").With(full).Decisions);

        Assert.Empty(new World("2028-03-31").With(full with { ConvertedOn = Day("2028-03-01") }).Decisions);
        Assert.Empty(new World("2028-03-31").With(full with { WithdrawnOn = Day("2028-03-01") }).Decisions);
    }

    [Theory]
    [InlineData("2028-03-31", true)]
    [InlineData("2028-04-01", false)]
    public void A_placement_lasts_until_the_last_day_of_the_tenancy(string today, bool fires) => Assert.Equal(
        fires,
        new World("2028-03-30").With(Quota).With(Household() with { TenancyEndedOn = Day("2028-03-31") }).On(today)
            .Decisions.Count > 0);
}
