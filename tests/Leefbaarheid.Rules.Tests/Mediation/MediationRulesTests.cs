using static Leefbaarheid.Rules.Tests.Given;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.Mediation;

public class MediationRulesTests
{
    private const string Monday = "2026-11-23";

    private static Signal Ready(NuisanceKind kind = NuisanceKind.Quarrel, int severity = 2) =>
        Signal("s1", SignalCategory.Noise, severity, Monday, kind) with
        {
            TriedSelf = Answer.Yes,
            ReporterConsent = Answer.Yes,
        };

    private static World Referred(
        string today, MediationOutcome? outcome = null, string? endedOn = null, int? wait = 10) =>
        new World(today).With(Mediators(wait)).With(Referral("2026-09-01", outcome, endedOn));

    [Theory]
    [InlineData(null, false)]
    [InlineData(InterventionResult.Effect, false)]
    [InlineData(InterventionResult.NoEffect, true)]
    public void Ordinary_hindrance_is_mediated_after_a_talk_without_effect(InterventionResult? result, bool fires)
    {
        World world = new World(Monday)
            .With(Ready(NuisanceKind.OrdinaryHindrance))
            .With(Mediators())
            .With(Step("i1", "2026-11-10", "OVL-02", result));

        Assert.Equal(fires, world.Fires("BB-01"));
    }

    [Theory]
    [InlineData("2026-11-12", InterventionResult.Effect, false)]
    [InlineData("2026-11-12", InterventionResult.NoEffect, true)]
    [InlineData("2026-11-12", null, true)]
    [InlineData("2026-11-08", InterventionResult.Effect, true)]
    [InlineData("2026-11-10", InterventionResult.Effect, true)]
    public void Of_several_talks_the_latest_result_counts(string on, InterventionResult? other, bool fires)
    {
        World world = new World(Monday)
            .With(Ready(NuisanceKind.OrdinaryHindrance))
            .With(Mediators())
            .With(
                Step("i1", "2026-11-10", "OVL-02", InterventionResult.NoEffect),
                Step("i2", on, "OVL-02", other));

        Assert.Equal(fires, world.Fires("BB-01"));
    }

    [Theory]
    [InlineData(Answer.Yes)]
    [InlineData(Answer.Unknown)]
    [DoesNotConclude("BB-01")]
    public void Who_reports_anonymously_is_not_referred_nor_asked(Answer recorded)
    {
        World world = new World(Monday)
            .With(Ready() with { ReporterConsent = recorded, Reporter = new Reporter(ReporterRole.Anonymous) })
            .With(Mediators());

        Assert.False(world.Fires("BB-01"));
    }

    [Theory]
    [InlineData(SignalCategory.DomesticViolence, "DomesticViolence")]
    [InlineData(SignalCategory.ChildAbuse, "DomesticViolence")]
    [InlineData(SignalCategory.Hemp, "CriminalOffence")]
    [InlineData(SignalCategory.DrugTrade, "CriminalOffence")]
    [InlineData(SignalCategory.AggressionAgainstStaff, "OrganisationVersusResident")]
    public void Another_open_signal_blocks_the_referral_and_the_talk_comes_back(SignalCategory category, string reason)
    {
        World world = new World(Monday)
            .With(Ready(), Signal("x", category, 1, Monday))
            .With(Earlier(1, "2026-11-01"))
            .With(Mediators());

        Assert.Equal([reason], world.One<Block>("BB-02").Reasons.Codes());
        Assert.False(world.Fires("BB-01"));
        Assert.DoesNotContain(world.Of("PRI-01"), note => note.Of == "BB-01");
        Assert.True(world.Fires("OVL-02"));
    }

    [Fact]
    public void A_blocked_referral_is_not_asked_about_either()
    {
        World world = new World(Monday)
            .With(Ready() with { ReporterConsent = Answer.Unknown }, Signal("x", SignalCategory.Hemp, 1, Monday))
            .With(Earlier(1, "2026-11-01"));

        Assert.Empty(world.Decisions.OfType<Require>());
    }

    [Fact]
    public void Each_reason_is_listed_once_and_in_order()
    {
        World world = new World(Monday).With(
            Ready(severity: 3) with
            {
                ContraIndications = [ContraIndication.CriminalOffence, ContraIndication.Violence],
            },
            Signal("x", SignalCategory.Hemp, 1, Monday) with { ContraIndications = [ContraIndication.Violence] },
            Signal("y", SignalCategory.AggressionAgainstStaff, 1, Monday));

        Assert.Equal(
            ["Violence", "CriminalOffence", "OrganisationVersusResident", "Severity≥3"],
            world.One<Block>("BB-02").Reasons.Codes());
    }

    [Fact]
    public void Power_imbalance_counts_only_where_a_policy_says_so()
    {
        Signal signal = Ready() with { ContraIndications = [ContraIndication.PowerImbalance] };
        var strict = LeefbaarheidPolicy.Default with { Mediation = new() { PowerImbalanceCounts = true } };

        Assert.False(new World(Monday).With(signal).Fires("BB-02"));
        Assert.True(new World(Monday, strict).With(signal).Fires("BB-02"));
    }

    [Fact]
    [DoesNotConclude("BB-02")]
    [DoesNotConclude("BB-03")]
    public void A_closed_signal_is_no_reason_against_mediation()
    {
        World world = new World(Monday).With(
            Ready(), Signal("x", SignalCategory.Hemp, 1, "2026-11-20") with { ClosedOn = Day("2026-11-22") });

        Assert.False(world.Fires("BB-02"));
        Assert.False(world.Fires("BB-03"));
        Assert.True(world.Fires("BB-01"));
    }

    [Fact]
    public void The_reporters_trying_is_asked_where_only_mediation_hangs_on_it()
    {
        World world = new World(Monday)
            .With(Ready() with { TriedSelf = Answer.Unknown, ReporterAfraid = true })
            .With(Earlier(1, "2026-11-01"));

        Assert.Equal(["TriedSelf"], world.One<Require>("BB-01").Missing.Codes());
        Assert.True(world.Fires("OVL-02"));
    }

    [Theory]
    [InlineData("2026-10-30", null)]
    [InlineData("2026-10-31", "2026-11-06")]
    public void Sixty_days_without_an_outcome_ask_for_another_step(string today, string? due)
    {
        World world = Referred(today);

        Assert.Equal(due is null, world.Of("BB-03").OfType<Schedule>().Any());
        Assert.Equal(due is null ? [] : [Day(due)], world.Of("BB-03").OfType<Act>().Select(a => a.Due!.Value));
    }

    [Theory]
    [InlineData(MediationOutcome.Declined, LandlordRung.L2)]
    [InlineData(MediationOutcome.NotReachable, LandlordRung.L2)]
    [InlineData(MediationOutcome.Withdrawn, LandlordRung.L2)]
    [InlineData(MediationOutcome.ReturnedUnsuitable, LandlordRung.L3)]
    public void A_mediation_that_ended_without_agreements_leads_on(MediationOutcome outcome, LandlordRung rung)
    {
        Act next = Referred("2026-10-01", outcome, "2026-09-28").One<Act>("BB-03");

        Assert.Equal(rung, next.Rung);
        Assert.Equal(Day("2026-10-05"), next.Due);
    }

    [Theory]
    [InlineData(MediationOutcome.Settled)]
    [InlineData(MediationOutcome.PartlySettled)]
    public void A_mediation_that_was_settled_gets_aftercare(MediationOutcome outcome)
    {
        Schedule aftercare = Referred("2026-10-01", outcome, "2026-09-28").One<Schedule>("BB-03");

        Assert.Equal(Day("2026-11-09"), aftercare.Due);
        Assert.Equal([Day("2026-10-12"), Day("2026-11-09")], aftercare.Dates.Select(d => d.On));
    }

    [Fact]
    public void The_latest_referral_of_a_case_governs()
    {
        World world = Referred("2026-10-01", MediationOutcome.Declined, "2026-09-10")
            .With(Referral("2026-09-30") with { Id = new("r2") });

        Assert.Equal(Day("2026-10-07"), world.One<Schedule>("BB-03").Due);
        Assert.Empty(world.Decisions.OfType<Act>());
    }

    [Fact]
    public void A_step_that_carries_it_out_ends_the_follow_up()
    {
        World world = Referred("2026-10-01").With(Step("i1", "2026-09-07", "BB-03"));

        Assert.Empty(world.Decisions);
    }

    [Theory]
    [InlineData(20, false)]
    [InlineData(21, true)]
    public void While_a_long_wait_lasts_the_caretaker_still_talks(int wait, bool stands)
    {
        World world = new World("2026-11-26")
            .With(Ready() with { ReporterConsent = Answer.No })
            .With(Earlier(1, "2026-11-01"))
            .With(Mediators(wait))
            .With(Referral("2026-11-25"));

        Assert.Equal(stands, world.Fires("OVL-02"));
    }

    [Theory]
    [InlineData("2026-11-22", true)]
    [InlineData(Monday, false)]
    public void A_mediation_that_was_followed_up_keeps_no_newer_signal_away(string followedUp, bool talks)
    {
        World world = Referred(Monday, MediationOutcome.Declined, "2026-09-10")
            .With(Ready() with { ReporterConsent = Answer.No })
            .With(Earlier(1, "2026-11-20"))
            .With(Step("i1", followedUp, "BB-03"));

        Assert.Equal(talks, world.Fires("OVL-02"));
        Assert.Empty(world.Unanswered);
    }

    [Fact]
    public void A_referral_in_the_case_of_an_employee_is_not_followed_up()
    {
        CaseSubject employee = CaseSubject.Of(new EmployeeId("e1"));
        var referral = new Referral(new("r1"), employee, new(PartnerKind.NeighbourMediation), Day(Monday));

        Assert.Empty(new World(Monday).With(referral).Decisions);
    }
}
