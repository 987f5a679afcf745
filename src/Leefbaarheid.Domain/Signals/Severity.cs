namespace Leefbaarheid.Domain;

/// <summary>
/// Ernst: how serious a signal is, from 0 to 4. There is no national scale; this one is the library's.
/// </summary>
public enum Severity
{
    /// <summary>Observatie (0): seen, nothing more.</summary>
    Observation,

    /// <summary>Licht (1).</summary>
    Light,

    /// <summary>Matig (2).</summary>
    Moderate,

    /// <summary>Ernstig (3).</summary>
    Serious,

    /// <summary>Acuut (4): danger now.</summary>
    Acute,
}
