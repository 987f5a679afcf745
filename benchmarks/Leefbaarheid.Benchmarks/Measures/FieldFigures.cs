using System.Diagnostics;
using System.Globalization;
using Leefbaarheid.Benchmarks.Field;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Benchmarks.Measures;

/// <summary>What workload Field costs in a world of so many households: needs a process of its own.</summary>
/// <param name="Load">Loading and one evaluation: µs a fact.</param>
/// <param name="Held">What the session holds afterwards, proposals and decisions included, facts not: bytes a fact.</param>
/// <param name="Signal">One signal put and evaluated: µs.</param>
/// <param name="SignalBytes">The same: bytes allocated.</param>
/// <param name="Removal">One signal removed and evaluated: µs.</param>
/// <param name="Read">Reading the decisions for the first time after a change: µs a decision.</param>
/// <param name="ReadBytes">The same: bytes allocated a decision.</param>
/// <param name="Day">A day passes: µs a signal that leaves the window.</param>
/// <param name="Linq">One signal, all conclusions computed anew by LINQ: µs; NaN in a large world.</param>
internal sealed record FieldFigures(
    double Load,
    double Held,
    double Signal,
    double SignalBytes,
    double Removal,
    double Read,
    double ReadBytes,
    double Day,
    double Linq)
{
    private const int Singles = 1_000;
    private const int Rounds = 9;
    private const int Days = 10;
    private const int LargestForLinq = 5_000;

    public static FieldFigures Measure(int households)
    {
        var small = new FieldWorld(200);
        var few = small.More(100);
        WarmUp.With(() => Use(small, few));
        var world = new FieldWorld(households);
        var more = world.More(Singles);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (load, session) = Loaded(world);
        var held = (double)(GC.GetTotalMemory(forceFullCollection: true) - before) / world.FactCount;
        var singles = Enumerable.Range(0, Rounds).Select(_ => One(session, more)).ToList();
        var reads = more.Take(Rounds).Select(signal => OneRead(session, signal)).ToList();
        var figures = new FieldFigures(
            load,
            held,
            Figures.Median(singles.Select(s => s.Put)),
            Figures.Median(singles.Select(s => s.Bytes)),
            Figures.Median(singles.Select(s => s.Removed)),
            Figures.Median(reads.Select(r => r.Time)),
            Figures.Median(reads.Select(r => r.Bytes)),
            OneDay(session, world),
            households <= LargestForLinq ? FromScratch(world, more) : double.NaN);
        GC.KeepAlive(world);
        return figures;
    }

    public static FieldFigures Parse(string line) => line.Split(' ') is { Length: 9 } parts
        && parts.Select(Figures.Parse).ToArray() is [var a, var b, var c, var d, var e, var f, var g, var h, var i]
            ? new FieldFigures(a, b, c, d, e, f, g, h, i)
            : throw new FormatException($"Nine numbers were expected, not '{line}'.");

    public override string ToString() => string.Join(
        ' ',
        new[] { Load, Held, Signal, SignalBytes, Removal, Read, ReadBytes, Day, Linq }
            .Select(number => number.ToString("F4", CultureInfo.InvariantCulture)));

    private static (double Time, FieldSession Session) Loaded(FieldWorld world)
    {
        var start = Stopwatch.GetTimestamp();
        var session = FieldSession.Load(world);
        return (Since(start) / world.FactCount, session);
    }

    private static (double Put, double Bytes, double Removed) One(FieldSession session, Signal[] more)
    {
        var (bytes, start) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
        session.Put(more);
        var put = Since(start) / more.Length;
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        start = Stopwatch.GetTimestamp();
        session.Remove(more);
        return (put, (double)bytes / more.Length, Since(start) / more.Length);
    }

    private static (double Time, double Bytes) OneRead(FieldSession session, Signal signal)
    {
        session.Put([signal]);
        var (bytes, start) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
        var count = (double)session.Read().Count;
        var time = Since(start);
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        session.Remove([signal]);
        return (time / count, bytes / count);
    }

    /// <summary>For ten days signals leave the window of 90; none comes.</summary>
    private static double OneDay(FieldSession session, FieldWorld world)
    {
        var (left, last) = (FieldWorld.Today.PlusDays(-90), FieldWorld.Today.PlusDays(Days - 90));
        var leaving = world.Signals.Count(s => s.ReceivedOn > left && s.ReceivedOn <= last);
        var start = Stopwatch.GetTimestamp();
        for (var day = 1; day <= Days; day++)
            session.AdvanceTo(FieldWorld.Today.PlusDays(day));
        return Since(start) / leaving;
    }

    private static double FromScratch(FieldWorld world, Signal[] more)
    {
        var linq = new FieldFromScratch(world);
        return Figures.Median(more.Take(5).Select(signal =>
        {
            var start = Stopwatch.GetTimestamp();
            linq.Put(signal);
            return Since(start);
        }));
    }

    private static void Use(FieldWorld world, Signal[] more)
    {
        var session = FieldSession.Load(world);
        session.Put(more);
        session.Read();
        session.Remove(more);
        session.AdvanceTo(FieldWorld.Today.PlusDays(30));
    }

    private static double Since(long start) => Stopwatch.GetElapsedTime(start).TotalMicroseconds;
}
