namespace Leefbaarheid.Domain;

/// <summary>The words for contraIndication.</summary>
public static class ContraIndications
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<ContraIndication> Words { get; } = new(
        new(ContraIndication.Violence, "Violence", "geweld", "violence"),
        new(ContraIndication.Addiction, "Addiction", "verslaving", "addiction"),
        new(ContraIndication.PsychiatricSuspected, "PsychiatricSuspected",
            "vermoeden van psychische problemen", "suspected psychiatric problems"),
        new(ContraIndication.ExcessiveAggression, "ExcessiveAggression",
            "buitensporige agressie", "excessive aggression"),
        new(ContraIndication.FamilyConflict, "FamilyConflict", "familieconflict", "family conflict"),
        new(ContraIndication.CriminalOffence, "CriminalOffence", "strafbaar feit", "criminal offence"),
        new(ContraIndication.SeriousLegalDispute, "SeriousLegalDispute",
            "ernstig juridisch conflict", "serious legal dispute"),
        new(ContraIndication.OrganisationVersusResident, "OrganisationVersusResident",
            "conflict tussen organisatie en bewoner", "conflict between organisation and resident"),
        new(ContraIndication.PowerImbalance, "PowerImbalance", "machtsongelijkheid", "power imbalance"));
}
