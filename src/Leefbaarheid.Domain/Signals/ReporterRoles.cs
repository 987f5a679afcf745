namespace Leefbaarheid.Domain;

/// <summary>The words for reporterRole.</summary>
public static class ReporterRoles
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<ReporterRole> Words { get; } = new(
        new(ReporterRole.Neighbour, "Omwonende", "omwonende", "neighbour"),
        new(ReporterRole.Resident, "Bewoner", "bewoner", "resident"),
        new(ReporterRole.Contractor, "Aannemer", "aannemer", "contractor"),
        new(ReporterRole.Employee, "Medewerker", "medewerker", "employee"),
        new(ReporterRole.Partner, "Partner", "partner", "partner"),
        new(ReporterRole.Anonymous, "Anoniem", "anoniem", "anonymous"),
        new(ReporterRole.Other, "Overig", "overig", "other"));
}
