namespace Leefbaarheid.Domain;

/// <summary>Huurverhouding: whose tenant lives there. Nothing recorded means our own tenant.</summary>
public enum Tenure
{
    /// <summary>A tenant of the corporation itself.</summary>
    OwnTenant,

    /// <summary>A tenant of another landlord.</summary>
    OtherLandlord,

    /// <summary>The owner lives there.</summary>
    OwnerOccupied,
}
