using System.Diagnostics;
using System.Globalization;
using Leefbaarheid.Benchmarks.Field;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Benchmarks.Measures;

/// <summary>What workload Mix costs in a world of so many households: needs a process of its own.</summary>
/// <param name="Load">Loading and one evaluation: µs a fact.</param>
/// <param name="Held">What the session holds afterwards, proposals and decisions included, facts not: bytes a fact.</param>
/// <param name="Signal">One signal put and evaluated, and taken out before the next comes: µs.</param>
/// <param name="SignalBytes">The same: bytes allocated.</param>
/// <param name="Crowded">One of a thousand signals that come on one day and stay: µs.</param>
/// <param name="CrowdedBytes">The same: bytes allocated.</param>
internal sealed record MixFigures(
    double Load, double Held, double Signal, double SignalBytes, double Crowded, double CrowdedBytes)
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
        var singles = Enumerable.Range(0, Rounds).Select(_ => Singly(session, more)).ToList();
        var crowds = Enumerable.Range(0, Rounds).Select(_ => Together(session, more)).ToList();
        GC.KeepAlive(world);
        return new MixFigures(
            load,
            held,
            Figures.Median(singles.Select(s => s.Time)),
            Figures.Median(singles.Select(s => s.Bytes)),
            Figures.Median(crowds.Select(s => s.Time)),
            Figures.Median(crowds.Select(s => s.Bytes)));
    }

    public static MixFigures Parse(string line) => line.Split(' ') is { Length: 6 } parts
        && parts.Select(Figures.Parse).ToArray() is [var a, var b, var c, var d, var e, var f]
            ? new MixFigures(a, b, c, d, e, f)
            : throw new FormatException($"Six numbers were expected, not '{line}'.");

    public override string ToString() => string.Join(
        ' ',
        new[] { Load, Held, Signal, SignalBytes, Crowded, CrowdedBytes }
            .Select(number => number.ToString("F4", CultureInfo.InvariantCulture)));

    private static (double Time, double Bytes) Singly(FieldSession session, Signal[] more)
    {
        var (time, bytes) = (0.0, 0L);
        foreach (var signal in more.Chunk(1))
        {
            var (before, start) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
            session.Put(signal);
            time += Since(start);
            bytes += GC.GetAllocatedBytesForCurrentThread() - before;
            session.Remove(signal);
        }

        return (time / more.Length, (double)bytes / more.Length);
    }

    private static (double Time, double Bytes) Together(FieldSession session, Signal[] more)
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
