using Leefbaarheid.Domain.Identifiers;

namespace Leefbaarheid.Domain.Areas;

/// <summary>Werkgebied: reading the areas in which someone works.</summary>
public static class ServiceAreas
{
    /// <summary>
    /// Whether someone who works in these areas serves the neighbourhood. No areas stated means everywhere; where
    /// the neighbourhood is not known, nobody is left out.
    /// </summary>
    /// <param name="areas">The areas; none means everywhere.</param>
    /// <param name="neighbourhood">The neighbourhood, if known.</param>
    public static bool Serve(this ValueList<AreaCode> areas, NeighbourhoodCode? neighbourhood)
    {
        ArgumentNullException.ThrowIfNull(areas);
        return areas.Count == 0 || neighbourhood is null || areas.Any(area => area.Contains(neighbourhood));
    }
}
