namespace Leefbaarheid.Domain;

/// <summary>The words for specialDataException.</summary>
public static class SpecialDataExceptions
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<SpecialDataException> Words { get; } = new(
        new(SpecialDataException.ExplicitConsent, "ExplicitConsent", "uitdrukkelijke toestemming", "explicit consent"),
        new(SpecialDataException.VitalInterest, "VitalInterest",
            "vitaal belang, betrokkene kan geen toestemming geven", "vital interest, person unable to consent"),
        new(SpecialDataException.LegalClaim, "LegalClaim", "rechtsvordering", "legal claim"),
        new(SpecialDataException.Statute, "Statute", "wettelijke regeling", "statute"),
        new(SpecialDataException.OwnInterest, "OwnInterest",
            "eigen belang bij strafbare feiten", "own interest in criminal offences"));
}
