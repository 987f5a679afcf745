namespace Leefbaarheid.Domain;

/// <summary>The words for severity.</summary>
public static class Severities
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<Severity> Words { get; } = new(
        new(Severity.Observation, "Observatie", "observatie", "observation"),
        new(Severity.Light, "Licht", "licht", "light"),
        new(Severity.Moderate, "Matig", "matig", "moderate"),
        new(Severity.Serious, "Ernstig", "ernstig", "serious"),
        new(Severity.Acute, "Acuut", "acuut", "acute"));
}
