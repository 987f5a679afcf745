namespace Leefbaarheid.Benchmarks.Contenders;

/// <summary>What a stateless contender is given about a household.</summary>
public sealed record HouseholdCounts(int Id, bool IsSheltered, int Signals, int Severe, int Noise, int Violence);
