namespace Leefbaarheid.Benchmarks.Packs;

internal sealed record Subject<TTen, TUnit>(int Id, bool IsSheltered);
