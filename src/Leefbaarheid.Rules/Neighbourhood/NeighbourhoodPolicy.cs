namespace Leefbaarheid.Rules;

/// <summary>Beleid over de buurt.</summary>
public sealed record NeighbourhoodPolicy;
