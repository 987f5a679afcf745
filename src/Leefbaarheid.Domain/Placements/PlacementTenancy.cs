namespace Leefbaarheid.Domain;

/// <summary>Contractvorm: who rents during a placement.</summary>
public enum PlacementTenancy
{
    /// <summary>Omklap: the provider rents, until the lease becomes the tenant's own.</summary>
    Conversion,

    /// <summary>Driepartijenovereenkomst: rent and care, tied.</summary>
    Tripartite,

    /// <summary>Eigen contract from the start.</summary>
    Own,
}
