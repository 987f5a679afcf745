using static Leefbaarheid.Rules.Tests.Given;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.Scenarios;

/// <summary>Scenarios C1 and C2: a party, and a quarrel that suits mediation.</summary>
public class QuarrelTests
{
    private const string Monday = "2026-11-23";

    private static Signal Quarrel => Signal("s1", SignalCategory.Noise, 2, Monday, NuisanceKind.Quarrel) with
    {
        TriedSelf = Answer.Yes,
        ReporterConsent = Answer.Yes,
    };

    private static World C2(Signal? signal = null, int? wait = 10) => new World(Monday)
        .With(signal ?? Quarrel)
        .With(Earlier(3, "2026-10-01"))
        .With(Mediators(wait));

    [Fact]
    [Concludes("OVL-01")]
    [DoesNotConclude("OVL-02")]
    [DoesNotConclude("BB-01")]
    [DoesNotConclude("PRI-01")]
    [DoesNotConclude("ADV-03")]
    public void C1_a_party_that_happened_once_stays_with_the_residents()
    {
        World world = new World(Monday).With(
            Signal("s1", SignalCategory.Noise, 1, Monday, NuisanceKind.OrdinaryHindrance) with
            {
                TriedSelf = Answer.No,
            });

        Assert.Equal("OVL-01", world.Primary);
        Assert.Equal(LandlordRung.L0, world.One<Act>("OVL-01").Rung);
        Assert.Equal(Day("2026-12-07"), world.One<Schedule>("OVL-01").Due);
        Assert.False(world.Fires("OVL-02"));
        Assert.False(world.Fires("BB-01"));
        Assert.Empty(world.Decisions.OfType<Refer>());
        Assert.Empty(world.Decisions.SelectMany(d => d.Fields));
        Assert.Empty(world.Unanswered);
    }

    [Fact]
    [Concludes("BB-01")]
    [Concludes("PRI-01")]
    [DoesNotConclude("BB-02")]
    [DoesNotConclude("PRI-02")]
    public void C2_a_quarrel_that_goes_on_is_referred_to_mediation()
    {
        World world = C2();

        Refer refer = world.One<Refer>("BB-01");
        Assert.Equal("BB-01", world.Primary);
        Assert.Equal(Day("2026-11-25"), refer.Due);
        Assert.Equal([DataFields.ReporterName, DataFields.ReporterPhone], refer.Fields);
        Assert.Equal([LegalBasis.Consent], refer.LegalBasis);
        Assert.Equal("ContourdeTwern", refer.Partner?.Name);
        Assert.Equal(["allowed"], world.One<Warn>("PRI-01").Reasons.Codes());
        Assert.Equal(["BB-01", "PRI-01"], world.Decisions.Select(d => d.Rule));
    }

    [Fact]
    [Concludes("BB-03")]
    public void C2_after_the_referral_the_intake_is_checked_and_the_talk_stays_suppressed()
    {
        World world = C2().With(Referral("2026-11-25")).On("2026-11-26");

        Assert.Equal(Day("2026-12-02"), world.One<Schedule>("BB-03").Due);
        Assert.Equal(["BB-03"], world.Decisions.Select(d => d.Rule));
        Assert.Equal("BB-03", world.Primary);
    }

    [Fact]
    [Concludes("OVL-02")]
    public void C2b_unknown_consent_is_asked_and_the_caretaker_talks()
    {
        World world = C2(Quarrel with { ReporterConsent = Answer.Unknown });

        Assert.Equal([nameof(Domain.Signal.ReporterConsent)], world.One<Require>("BB-01").Missing.Codes());
        Assert.Empty(world.Decisions.OfType<Refer>());
        Assert.Equal("OVL-02", world.Primary);
        Assert.Equal(Day("2026-11-30"), world.One<Act>("OVL-02").Due);
        Assert.Equal(["OVL-02", "BB-01"], world.Decisions.Select(d => d.Rule));
    }

    [Theory]
    [InlineData(20, false)]
    [InlineData(21, true)]
    [InlineData(25, true)]
    [InlineData(null, true)]
    public void C2c_a_long_or_unknown_wait_leaves_the_talk_standing(int? wait, bool stands)
    {
        World world = C2(wait: wait);

        Assert.True(world.Fires("BB-01"));
        Assert.Equal(stands, world.Fires("OVL-02"));
        Assert.Equal("BB-01", world.Primary);
    }

    [Fact]
    [DoesNotConclude("OVL-01")]
    public void C2d_a_declined_mediation_leads_to_another_step_without_blame()
    {
        World world = C2().With(Referral("2026-11-25", MediationOutcome.Declined, "2026-11-30")).On("2026-11-30");

        Act next = world.One<Act>("BB-03");
        Assert.Equal(LandlordRung.L2, next.Rung);
        Assert.Equal(Day("2026-12-07"), next.Due);
        Assert.Contains("vrijwillig", next.Because.Dutch, StringComparison.Ordinal);
        Assert.Equal(["BB-03"], world.Decisions.Select(d => d.Rule));
    }

    [Fact]
    public void A_refused_referral_is_not_asked_again()
    {
        World world = C2(Quarrel with { ReporterConsent = Answer.No });

        Assert.False(world.Fires("BB-01"));
        Assert.Equal("OVL-02", world.Primary);
    }

    [Fact]
    public void Without_a_recorded_partner_the_kind_stands_alone_and_the_wait_is_unknown()
    {
        World world = new World(Monday).With(Quarrel).With(Earlier(3, "2026-10-01"));

        Addressee? partner = world.One<Refer>("BB-01").Partner;
        Assert.Equal(PartnerKind.NeighbourMediation, partner?.Kind);
        Assert.Null(partner?.Partner);
        Assert.True(world.Fires("OVL-02"));
    }

    [Fact]
    public void Of_several_partners_the_one_with_the_shortest_wait_is_chosen_then_the_lowest_id()
    {
        World world = C2(wait: 25).With(
            new Partner(new("b"), PartnerKind.NeighbourMediation, "B") { WaitingTime = new WaitingTime(5) },
            new Partner(new("a"), PartnerKind.NeighbourMediation, "A") { WaitingTime = new WaitingTime(5) });

        Assert.Equal("A", world.One<Refer>("BB-01").Partner?.Name);
        Assert.False(world.Fires("OVL-02"));
    }

    [Fact]
    public void An_unknown_that_two_rules_hang_on_is_asked_by_the_first_only()
    {
        World world = C2(Quarrel with { TriedSelf = Answer.Unknown, ReporterConsent = Answer.Unknown });

        Assert.Equal([nameof(Domain.Signal.TriedSelf)], world.One<Require>("OVL-01").Missing.Codes());
        Assert.Equal([nameof(Domain.Signal.ReporterConsent)], world.One<Require>("BB-01").Missing.Codes());
        Assert.False(world.Fires("OVL-02"));
    }

    [Fact]
    public void A_newer_leading_signal_begins_anew()
    {
        World world = C2().With(Referral("2026-11-25"))
            .On("2026-12-01")
            .With(Quarrel with { ReporterConsent = Answer.Yes }, Copy("s2", "2026-12-01"));

        Assert.True(world.Fires("BB-01"));
        Assert.Equal(Day("2026-12-03"), world.One<Refer>("BB-01").Due);
    }

    private static Signal Copy(string id, string on) =>
        Signal(id, SignalCategory.Noise, 2, on, NuisanceKind.Quarrel) with
        {
            TriedSelf = Answer.Yes,
            ReporterConsent = Answer.Yes,
        };
}
