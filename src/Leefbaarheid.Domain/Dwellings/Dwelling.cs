namespace Leefbaarheid.Domain;

/// <summary>Woning: the letting unit a household lives in. What is not recorded is absent.</summary>
public sealed record Dwelling
{
    /// <summary>The BAG id of the residence, berth or pitch.</summary>
    public BagId? BagId
    {
        get;
        init => field = value is null || value.CanBeDwelling
            ? value
            : throw new ArgumentException(
                $"BAG id {value} is no place to live in; give that of a residence (01), berth (02) or pitch (03).");
    }

    /// <summary>The address.</summary>
    public Address? Address { get; init; }

    /// <summary>Whose tenant lives there; ours unless recorded otherwise.</summary>
    public Tenure Tenure { get; init; }

    /// <summary>The complex it belongs to.</summary>
    public ComplexId? Complex { get; init; }

    /// <summary>
    /// The block, entrance or stairwell within the complex; none means that the complex counts as one.
    /// </summary>
    public string? Block { get; init; }

    /// <summary>The building unit of the complex that it is part of.</summary>
    public string? BuildingUnit { get; init; }

    /// <summary>The neighbourhood it lies in.</summary>
    public NeighbourhoodCode? Neighbourhood { get; init; }
}
