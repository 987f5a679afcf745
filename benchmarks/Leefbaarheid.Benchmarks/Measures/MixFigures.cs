using System.Diagnostics;
using System.Globalization;
using Leefbaarheid.Benchmarks.Field;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Benchmarks.Measures;

/// <summary>What workload Mix costs in a world of so many households: needs a process of its own.</summary>
/// <param name="Load">Loading and one evaluation: µs a fact.</param>
/// <param name="Held">What the session holds afterwards, proposals and decisions included, facts not: bytes a fact.</param>
/// <param name="Signal">One signal put and evaluated: µs.</param>
/// <param name="SignalBytes">The same: bytes allocated.</param>
internal sealed record MixFigures(double Load, double Held, double Signal, double SignalBytes)
{
    private const int Singles = 1_000;
    private const int Rounds = 9;

    public static MixFigures Measure(int households)
    {
        var small = new MixedWorld(500);
        var few = small.More(100);
        WarmUp.With(() => Use(small, few));
        var world = new MixedWorld(households);
        var more = world.More(Singles);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var start = Stopwatch.GetTimestamp();
        var session = FieldSession.Load(MixedWorld.Today, world.Facts.PutInto);
        var load = Since(start) / world.FactCount;
        var held = (double)(GC.GetTotalMemory(forceFullCollection: true) - before) / world.FactCount;
        var singles = Enumerable.Range(0, Rounds).Select(_ => One(session, more)).ToList();
        GC.KeepAlive(world);
        return new MixFigures(
            load, held, Figures.Median(singles.Select(s => s.Time)), Figures.Median(singles.Select(s => s.Bytes)));
    }

    public static MixFigures Parse(string line) => line.Split(' ') is [var load, var held, var signal, var bytes]
        ? new MixFigures(Figures.Parse(load), Figures.Parse(held), Figures.Parse(signal), Figures.Parse(bytes))
        : throw new FormatException($"Four numbers were expected, not '{line}'.");

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Load:F4} {Held:F4} {Signal:F4} {SignalBytes:F4}");

    private static (double Time, double Bytes) One(FieldSession session, Signal[] more)
    {
        var (bytes, start) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
        session.Put(more);
        var (time, allocated) = (Since(start), GC.GetAllocatedBytesForCurrentThread() - bytes);
        session.Remove(more);
        return (time / more.Length, (double)allocated / more.Length);
    }

    private static void Use(MixedWorld world, Signal[] more)
    {
        var session = FieldSession.Load(MixedWorld.Today, world.Facts.PutInto);
        session.Put(more);
        session.Remove(more);
    }

    private static double Since(long start) => Stopwatch.GetElapsedTime(start).TotalMicroseconds;
}
