namespace Leefbaarheid.Domain;

/// <summary>Gemeente: what has to be known of a municipality's own rules.</summary>
/// <param name="Code">Its CBS code; a later version of the same municipality replaces the earlier one.</param>
public sealed record Municipality(MunicipalityCode Code)
{
    /// <summary>What people call it.</summary>
    public string? Name { get; init; }

    /// <summary>Whether its ordinance gives the mayor the conduct order of Gemeentewet 151d.</summary>
    public Answer LocalOrdinanceHas151d { get; init; }
}
