using NodaTime;

namespace Leefbaarheid.Domain.Referrals;

/// <summary>
/// Terugkoppeling: the outcome of a referral and the day it was told. The one does not come without the other.
/// </summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="On">The day it was told.</param>
public sealed record ReferralEnd(MediationOutcome Outcome, LocalDate On);
