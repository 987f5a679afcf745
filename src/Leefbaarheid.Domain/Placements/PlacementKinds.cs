namespace Leefbaarheid.Domain;

/// <summary>The words for placementKind.</summary>
public static class PlacementKinds
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<PlacementKind> Words { get; } = new(
        new(PlacementKind.PermitHolder, "PermitHolder", "statushouder", "permit holder"),
        new(PlacementKind.Quota, "Quota", "contingent", "quota"),
        new(PlacementKind.Urgency, "Urgency", "urgentie", "urgency"));
}
