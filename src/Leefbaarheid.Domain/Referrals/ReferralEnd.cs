using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>
/// Terugkoppeling: how a referral ended and the day it was told. The one does not come without the other.
/// </summary>
public sealed record ReferralEnd
{
    /// <summary>The end of a referral to neighbour mediation.</summary>
    /// <param name="outcome">How it ended, in the words of mediation.</param>
    /// <param name="on">The day it was told.</param>
    public ReferralEnd(MediationOutcome outcome, LocalDate on) =>
        (Outcome, Result, On) = (outcome, outcome.Result(), on);

    /// <summary>The end of a referral to anyone else.</summary>
    /// <param name="result">What it brought.</param>
    /// <param name="on">The day it was told.</param>
    public ReferralEnd(InterventionResult result, LocalDate on) => (Result, On) = (result, on);

    /// <summary>How mediation ended; none of other referrals.</summary>
    public MediationOutcome? Outcome { get; }

    /// <summary>What it brought: of mediation what its outcome comes down to.</summary>
    public InterventionResult Result { get; }

    /// <summary>The day it was told.</summary>
    public LocalDate On { get; init; }
}
