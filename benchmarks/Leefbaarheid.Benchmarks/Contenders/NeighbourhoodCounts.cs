namespace Leefbaarheid.Benchmarks.Contenders;

/// <summary>What a stateless contender is given about a neighbourhood.</summary>
public sealed record NeighbourhoodCounts(int Id, int Aggression);
