namespace Leefbaarheid.Benchmarks.Workload;

internal enum SignalKind
{
    Noise,
    Violence,
    Aggression,
    Litter,
    Odour,
    Pets,
    Garden,
    Parking,
    Pollution,
    Vandalism,
    Neglect,
    Loneliness,
}
