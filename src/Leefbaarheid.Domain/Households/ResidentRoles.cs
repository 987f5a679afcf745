namespace Leefbaarheid.Domain;

/// <summary>The words for residentRole.</summary>
public static class ResidentRoles
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<ResidentRole> Words { get; } = new(
        new(ResidentRole.Tenant, "Huurder", "huurder", "tenant"),
        new(ResidentRole.CoTenant, "Medehuurder", "medehuurder", "co-tenant"),
        new(ResidentRole.Occupant, "Bewoner", "bewoner", "resident"));
}
