namespace Leefbaarheid.Domain;

/// <summary>Complex: a set of dwellings managed together.</summary>
/// <param name="Id">The identity; a later version of the same complex replaces the earlier one.</param>
public sealed record Complex(ComplexId Id)
{
    /// <summary>What people call it.</summary>
    public string? Name { get; init; }

    /// <summary>Its blocks, entrances or stairwells.</summary>
    public ValueList<string> Blocks { get; init; } = [];

    /// <summary>Bouwkundige eenheden: its dwellings that form one building.</summary>
    public ValueList<BuildingUnit> BuildingUnits { get; init; } = [];

    /// <summary>The neighbourhood it lies in.</summary>
    public NeighbourhoodCode? Neighbourhood { get; init; }
}
