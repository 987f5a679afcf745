namespace Leefbaarheid.Domain;

/// <summary>The words for tenure.</summary>
public static class Tenures
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<Tenure> Words { get; } = new(
        new(Tenure.OwnTenant, "OwnTenant", "eigen huurder", "own tenant"),
        new(Tenure.OtherLandlord, "OtherLandlord", "huurder van een andere verhuurder", "tenant of another landlord"),
        new(Tenure.OwnerOccupied, "OwnerOccupied", "eigenaar-bewoner", "owner-occupier"));
}
