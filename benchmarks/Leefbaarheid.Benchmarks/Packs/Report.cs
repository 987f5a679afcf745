using Leefbaarheid.Benchmarks.Workload;

namespace Leefbaarheid.Benchmarks.Packs;

internal sealed record Report<TTen, TUnit>(int Id, int SubjectId, SignalKind Kind, int Severity);
