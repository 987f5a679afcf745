namespace Leefbaarheid.Benchmarks.Workload;

internal sealed record Household(int Id, int NeighbourhoodId, TargetGroup TargetGroup);
