namespace Leefbaarheid.Rules;

/// <summary>Beleid over bijzondere plaatsingen.</summary>
public sealed record PlacementPolicy;
