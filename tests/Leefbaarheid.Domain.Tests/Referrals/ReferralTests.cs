using Leefbaarheid.Domain.Cases;
using Leefbaarheid.Domain.Households;
using Leefbaarheid.Domain.Partners;
using Leefbaarheid.Domain.Referrals;
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
}
