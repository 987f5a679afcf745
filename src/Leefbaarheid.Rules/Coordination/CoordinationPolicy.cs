namespace Leefbaarheid.Rules;

/// <summary>Beleid over Buurtregie.</summary>
public sealed record CoordinationPolicy;
