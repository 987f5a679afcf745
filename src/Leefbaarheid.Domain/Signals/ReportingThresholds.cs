namespace Leefbaarheid.Domain;

/// <summary>The words for reportingThreshold.</summary>
public static class ReportingThresholds
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<ReportingThreshold> Words { get; } = new(
        new(ReportingThreshold.None, "None", "geen drempel bereikt", "no threshold reached"),
        new(ReportingThreshold.Structural, "Structural", "structureel onveilig", "structurally unsafe"),
        new(ReportingThreshold.Disclosure, "Disclosure", "het slachtoffer vertelt het", "the victim discloses"),
        new(ReportingThreshold.Acute, "Acute", "acuut gevaar", "acute danger"));
}
