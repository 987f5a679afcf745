using System.Diagnostics;
using System.Globalization;
using Leefbaarheid.Benchmarks.Field;
using Leefbaarheid.Domain.Signals;

namespace Leefbaarheid.Benchmarks.Measures;

/// <summary>Figures of workload Field within seconds, for whoever works on the rules or the engine.</summary>
internal static class QuickField
{
    private const int Singles = 1_000;
    private const int Days = 10;

    public static void Run(int households)
    {
        WarmUpField();
        Print("stateless request", "µs", Best(20, 200, () => new FieldRequest(), r => r.Serve()) / 1e3);
        var request = new FieldRequest();
        Print("stateless request", "bytes", BytesOf(() => request.Serve()));

        var world = new FieldWorld(households);
        var more = world.More(Singles);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var start = Stopwatch.GetTimestamp();
        var session = FieldSession.Load(world);
        var loaded = Stopwatch.GetElapsedTime(start);
        Print("load, a fact", "µs", loaded.TotalMicroseconds / world.FactCount);
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        Print("held, a fact", "bytes", (double)held / world.FactCount);
        Singly(session, more);
        Reading(session, more);
        ADay(session, world);
        GC.KeepAlive(world);
    }

    private static void Singly(FieldSession session, Signal[] more)
    {
        var (best, bytes) = (double.MaxValue, 0.0);
        for (var round = 0; round < 5; round++)
        {
            bytes = BytesOf(() => best = Math.Min(best, TimeOf(() => session.Put(more)))) / more.Length;
            session.Remove(more);
        }

        Print("one signal", "µs", best / more.Length / 1e3);
        Print("one signal", "bytes", bytes);
    }

    private static void Reading(FieldSession session, Signal[] more)
    {
        var count = 0;
        var first = TimeOf(() => count = session.Read().Count);
        var best = double.MaxValue;
        var bytes = 0.0;
        foreach (var signal in more.Take(5))
        {
            session.Put([signal]);
            bytes = BytesOf(() => best = Math.Min(best, TimeOf(() => count = session.Read().Count)));
        }

        session.Remove([.. more.Take(5)]);
        Print("decisions", "", count);
        Print("read, a decision, at first", "µs", first / count / 1e3);
        Print("read, after a change", "µs", best / count / 1e3);
        Print("read, after a change", "bytes", bytes / count);
    }

    private static void ADay(FieldSession session, FieldWorld world)
    {
        var start = Stopwatch.GetTimestamp();
        for (var day = 1; day <= Days; day++)
            session.AdvanceTo(FieldWorld.Today.PlusDays(day));
        var gone = world.Signals.Count(s => s.ReceivedOn > FieldWorld.Today.PlusDays(-90)
            && s.ReceivedOn <= FieldWorld.Today.PlusDays(Days - 90));
        var time = Stopwatch.GetElapsedTime(start);
        Print("one day", "µs", time.TotalMicroseconds / Days);
        Print("the same, a signal that leaves", "µs", time.TotalMicroseconds / gone);
    }

    private static void WarmUpField()
    {
        var world = new FieldWorld(200);
        var more = world.More(100);
        var request = new FieldRequest();
        for (var round = 0; round < 30; round++)
        {
            var session = FieldSession.Load(world);
            session.Put(more);
            session.Read();
            session.Remove(more);
            session.AdvanceTo(FieldWorld.Today.PlusDays(30));
            for (var i = 0; i < 50; i++)
                request.Serve();
            Thread.Sleep(round % 10 == 0 ? 200 : 0);
        }
    }

    private static double Best<T>(int rounds, int times, Func<T> make, Func<T, object> run)
    {
        var thing = make();
        var best = double.MaxValue;
        for (var round = 0; round < rounds; round++)
        {
            best = Math.Min(best, TimeOf(() =>
            {
                for (var i = 0; i < times; i++)
                    run(thing);
            }));
        }

        return best / times;
    }

    /// <returns>Nanoseconds.</returns>
    private static double TimeOf(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }

    private static double BytesOf(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Print(string what, string unit, double number) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-32} {number,15:N2} {unit}"));
}
