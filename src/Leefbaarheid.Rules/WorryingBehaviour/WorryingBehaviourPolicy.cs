namespace Leefbaarheid.Rules;

/// <summary>Beleid over zorgwekkend gedrag.</summary>
public sealed record WorryingBehaviourPolicy;
