namespace Leefbaarheid.Benchmarks.Workload;

internal sealed record ReferToCaregiver(int HouseholdId);
