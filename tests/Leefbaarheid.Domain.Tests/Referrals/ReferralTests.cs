using NodaTime;

namespace Leefbaarheid.Domain.Tests.Referrals;

public class ReferralTests
{
    [Fact]
    public void An_outcome_is_told_no_earlier_than_the_referral_was_made()
    {
        var day = new LocalDate(2026, 11, 25);
        var referral = new Referral(
            new("r1"), CaseSubject.Of(new HouseholdId("h1")), new(PartnerKind.NeighbourMediation), day);
        var declined = new ReferralEnd(MediationOutcome.Declined, day);

        Assert.Equal(declined, (referral with { End = declined }).End);
        Assert.Throws<ArgumentException>(() => referral with { End = declined with { On = day.PlusDays(-1) } });
    }

    [Theory]
    [InlineData(MediationOutcome.Settled, InterventionResult.Effect)]
    [InlineData(MediationOutcome.PartlySettled, InterventionResult.Effect)]
    [InlineData(MediationOutcome.Declined, InterventionResult.Refused)]
    [InlineData(MediationOutcome.NotReachable, InterventionResult.NoEffect)]
    [InlineData(MediationOutcome.ReturnedUnsuitable, InterventionResult.NoEffect)]
    [InlineData(MediationOutcome.Withdrawn, InterventionResult.NoEffect)]
    public void An_outcome_of_mediation_comes_down_to_a_result(MediationOutcome outcome, InterventionResult result) =>
        Assert.Equal(result, new ReferralEnd(outcome, new LocalDate(2026, 11, 25)).Result);

    [Fact]
    public void Another_referral_ends_with_a_result_alone()
    {
        var end = new ReferralEnd(InterventionResult.NoEffect, new LocalDate(2026, 11, 25));
        Assert.Equal((null, InterventionResult.NoEffect), (end.Outcome, end.Result));
    }
}
