using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

internal static class BuildingUnitShape
{
    /// <summary>The most dwellings or tenants that a file counts.</summary>
    public const int Most = 100_000;

    public static Shape<BuildingUnit> Shape { get; } = new("buildingUnit", f => new BuildingUnit(
        f.May(u => u.Id, Sorts.Id) ?? f.Place,
        f.Need(u => u.Dwellings, Sorts.Whole(1, Most), new("een aantal woningen", "a number of dwellings"))));
}
