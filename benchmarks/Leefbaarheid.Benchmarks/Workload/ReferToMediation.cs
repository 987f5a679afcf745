namespace Leefbaarheid.Benchmarks.Workload;

internal sealed record ReferToMediation(int HouseholdId);
