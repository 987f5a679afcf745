namespace Leefbaarheid.Domain;

/// <summary>Soort bijzondere plaatsing.</summary>
public enum PlacementKind
{
    /// <summary>Statushouder: a refugee to be housed.</summary>
    PermitHolder,

    /// <summary>Contingent: placed through an institution, with guidance.</summary>
    Quota,

    /// <summary>Urgentie: with an urgency statement of the municipality.</summary>
    Urgency,
}
