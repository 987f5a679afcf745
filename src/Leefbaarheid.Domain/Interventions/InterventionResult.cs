namespace Leefbaarheid.Domain;

/// <summary>Resultaat: what a step brought. None recorded means that it is still running.</summary>
public enum InterventionResult
{
    /// <summary>Effect.</summary>
    Effect,

    /// <summary>Geen effect.</summary>
    NoEffect,

    /// <summary>Geweigerd.</summary>
    Refused,
}
