namespace Leefbaarheid.Domain;

/// <summary>The words for stepParty.</summary>
public static class StepParties
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<StepParty> Words { get; } = new(
        new(StepParty.Reporter, "Reporter", "melder", "reporter") { Vera = VeraCode.CaseRole("MEL") },
        new(StepParty.Subject, "Subject", "betrokkene", "subject") { Vera = VeraCode.CaseRole("BEK") },
        new(StepParty.Partner, "Partner", "partner", "partner"),
        new(StepParty.Colleague, "Colleague", "collega", "colleague"),
        new(StepParty.Residents, "Residents", "bewoners", "residents"));
}
