namespace Leefbaarheid.Benchmarks.Workload;

internal sealed record Alert(int NeighbourhoodId);
