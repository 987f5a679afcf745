using NodaTime;

namespace Leefbaarheid.Benchmarks.Workload;

/// <summary>Something that was seen or heard; the severity runs from 1 to 4.</summary>
internal sealed record Signal(int Id, int HouseholdId, SignalKind Kind, int Severity, LocalDate Day);
