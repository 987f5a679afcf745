using Leefbaarheid.Domain.Words;

namespace Leefbaarheid.Domain.Referrals;

/// <summary>The words for mediationOutcome.</summary>
public static class MediationOutcomes
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<MediationOutcome> Words { get; } = new(
        new(MediationOutcome.Settled, "Settled", "opgelost", "settled"),
        new(MediationOutcome.PartlySettled, "PartlySettled", "deels opgelost", "partly settled"),
        new(MediationOutcome.Declined, "Declined", "een partij ziet ervan af", "declined"),
        new(MediationOutcome.NotReachable, "NotReachable", "niet bereikbaar", "not reachable"),
        new(MediationOutcome.ReturnedUnsuitable, "ReturnedUnsuitable",
            "teruggegeven, niet geschikt", "returned as unsuitable"),
        new(MediationOutcome.Withdrawn, "Withdrawn", "ingetrokken", "withdrawn"));
}
