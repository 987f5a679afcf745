namespace Leefbaarheid.Benchmarks.Workload;

internal sealed record Suppress(int HouseholdId);
