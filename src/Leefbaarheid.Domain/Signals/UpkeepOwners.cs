namespace Leefbaarheid.Domain;

/// <summary>The words for upkeepOwner.</summary>
public static class UpkeepOwners
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<UpkeepOwner> Words { get; } = new(
        new(UpkeepOwner.Municipality, "Gemeente", "gemeente", "municipality"),
        new(UpkeepOwner.OwnUpkeep, "EigenDienst", "eigen dienst", "own upkeep"));
}
