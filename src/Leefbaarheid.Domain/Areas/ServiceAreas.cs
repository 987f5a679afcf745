namespace Leefbaarheid.Domain;

/// <summary>Werkgebied: reading the areas in which someone works.</summary>
public static class ServiceAreas
{
    /// <summary>
    /// Whether someone who works in these areas serves all of the area asked about. No areas stated means everywhere;
    /// where it is not known which area it is, only those who work everywhere serve it.
    /// </summary>
    /// <param name="areas">The areas; none means everywhere.</param>
    /// <param name="area">The area asked about, if known.</param>
    public static bool Serve(this ValueList<AreaCode> areas, AreaCode? area)
    {
        ArgumentNullException.ThrowIfNull(areas);
        return areas.Count == 0 || (area is not null && areas.Any(one => one.Contains(area)));
    }
}
