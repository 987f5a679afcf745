namespace Leefbaarheid.Benchmarks.Workload;

internal sealed record Escalate(int HouseholdId);
