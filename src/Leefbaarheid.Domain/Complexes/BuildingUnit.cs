namespace Leefbaarheid.Domain;

/// <summary>Bouwkundige eenheid: dwellings of a complex that form one building.</summary>
public sealed record BuildingUnit
{
    /// <summary>A unit of a complex.</summary>
    /// <param name="id">Its name within the complex; not empty.</param>
    /// <param name="dwellings">All its dwellings, empty ones too; at least 1.</param>
    public BuildingUnit(string id, int dwellings)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dwellings, 1);
        (Id, Dwellings) = (Required.Text(id, "The id of a building unit"), dwellings);
    }

    /// <summary>Its name within the complex.</summary>
    public string Id { get; }

    /// <summary>All its dwellings, empty ones too.</summary>
    public int Dwellings { get; }
}
