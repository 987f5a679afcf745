namespace Leefbaarheid.Rules;

/// <summary>What may be on the rise in a neighbourhood, in the order in which reasons are told.</summary>
internal enum Trend
{
    /// <summary>Verharding: aggression and intimidation.</summary>
    Aggression,

    /// <summary>Complexiteit: case files that need more than one discipline.</summary>
    Complexity,
}
