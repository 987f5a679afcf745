using System.Globalization;
using Leefbaarheid.Domain;
using NodaTime;

namespace Leefbaarheid.Json;

internal static class NeighbourhoodLookShape
{
    private static readonly Sort<int> Number = Sorts.Whole(1, BuildingUnitShape.Most);
    private static readonly Text ANumber = new("een aantal woningen", "a number of dwellings");

    public static Shape<NeighbourhoodLook> Shape { get; } = new("neighbourhoodLook", f =>
    {
        LocalDate on = f.Need(l => l.On, Sorts.Recorded);
        int guided = f.Need(l => l.Guided, Number, ANumber);
        int dwellings = f.Need(l => l.Dwellings, Number, ANumber);
        if (guided > dwellings && f.IsRightAt(JsonPath.Property(f.Path, "dwellings")))
            f.Refuse("guided", Text.Same(guided.ToString(CultureInfo.InvariantCulture)), new(
                string.Create(CultureInfo.InvariantCulture, $"hooguit {dwellings}, alle woningen (dwellings)"),
                string.Create(CultureInfo.InvariantCulture, $"at most {dwellings}, all dwellings (dwellings)")));
        return new NeighbourhoodLook(on, Math.Min(guided, dwellings), dwellings);
    });
}
