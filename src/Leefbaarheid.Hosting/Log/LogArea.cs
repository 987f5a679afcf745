namespace Leefbaarheid.Hosting;

/// <summary>Een deel van het logboek: a neighbourhood, what hangs on none, or the part that all share.</summary>
/// <param name="Name">What it is called in a log: the code of a neighbourhood, <c>none</c> or <c>shared</c>.</param>
public readonly record struct LogArea(string Name)
{
    /// <summary>Partners, covenants, teams, staff, programmes and the municipality: every area reads them.</summary>
    public static LogArea Shared { get; } = new("shared");

    /// <summary>Complexes without a neighbourhood, and all else that hangs on no neighbourhood that is known.</summary>
    public static LogArea None { get; } = new("none");

    /// <summary>A neighbourhood.</summary>
    /// <param name="area">Its CBS code.</param>
    public static LogArea Of(NeighbourhoodCode area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return new(area.Value);
    }

    /// <summary>Its name.</summary>
    public override string ToString() => Name;
}
