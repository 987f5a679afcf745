namespace Leefbaarheid.Benchmarks.Packs;

internal sealed record Advice(int Pack, int Rule, int SubjectId);
