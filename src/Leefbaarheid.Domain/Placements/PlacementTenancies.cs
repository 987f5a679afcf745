namespace Leefbaarheid.Domain;

/// <summary>The words for the tenancy of a placement.</summary>
public static class PlacementTenancies
{
    /// <summary>Each value with its word in files and in the two display languages.</summary>
    public static WordList<PlacementTenancy> Words { get; } = new(
        new(PlacementTenancy.Conversion, "Omklap", "omklapcontract", "lease to be converted"),
        new(PlacementTenancy.Tripartite, "Driepartijen", "driepartijenovereenkomst", "tripartite tenancy"),
        new(PlacementTenancy.Own, "Eigen", "eigen huurcontract", "contract of one's own"));
}
