namespace Leefbaarheid.Abstractions;

/// <summary>Whether a rulebook can be made in spite of a finding.</summary>
public enum FindingSeverity
{
    /// <summary>It can; look at it all the same.</summary>
    Warning,

    /// <summary>It cannot.</summary>
    Error,
}
