namespace Leefbaarheid.Domain;

/// <summary>The words for mediationOutcome, and what each comes down to.</summary>
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

    /// <summary>Effect where it was settled, in part too; refused where a party declined; else no effect.</summary>
    /// <param name="outcome">The outcome.</param>
    public static InterventionResult Result(this MediationOutcome outcome) => outcome switch
    {
        MediationOutcome.Settled or MediationOutcome.PartlySettled => InterventionResult.Effect,
        MediationOutcome.Declined => InterventionResult.Refused,
        _ => InterventionResult.NoEffect,
    };
}
