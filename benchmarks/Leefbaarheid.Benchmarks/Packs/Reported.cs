using Leefbaarheid.Abstractions;

namespace Leefbaarheid.Benchmarks.Packs;

internal sealed record Reported<TTen, TUnit>(Subject<TTen, TUnit> Subject, Group<Report<TTen, TUnit>> Reports);
