using System.Diagnostics;
using System.Globalization;
using Leefbaarheid.Benchmarks.Contenders;
using Leefbaarheid.Benchmarks.Workload;

namespace Leefbaarheid.Benchmarks.Measures;

/// <summary>Figures within seconds, for whoever works on the engine: the best of a few rounds, engine beside floor.</summary>
internal sealed class Quick(World world, int singles)
{
    private readonly Signal[] more = world.More(singles);
    private readonly Signal[] idle = world.MoreThatChangeNothing(singles);

    public static void Run(int households)
    {
        const int Singles = 10_000;
        var rulebook = WorkloadRules.W();
        WarmUp.Of(() => new EngineContender(rulebook), () => new HandWritten());
        var quick = new Quick(new World(households), Singles);
        var rounds = Math.Clamp(1_000_000 / households, 3, 40);
        var engine = new List<QuickRound>();
        var floor = new List<QuickRound>();
        for (var round = 0; round < rounds; round++)
        {
            engine.Add(quick.Round(new EngineContender(rulebook)));
            floor.Add(quick.Round(new HandWritten()));
        }

        Print(households, QuickRound.Best(engine), QuickRound.Best(floor));
    }

    private QuickRound Round(Contender contender)
    {
        Collect();
        var load = Time(() => contender.Load(world));
        var growing = Bytes(() => OneByOne.Put(contender, idle));
        OneByOne.Remove(contender, idle);
        var single = Time(() => OneByOne.Put(contender, more));
        var removal = Time(() => OneByOne.Remove(contender, more));
        var settled = Bytes(() => OneByOne.Put(contender, idle));
        GC.KeepAlive(contender);
        return new QuickRound(
            load.TotalMilliseconds,
            single.TotalNanoseconds / more.Length,
            removal.TotalNanoseconds / more.Length,
            growing / idle.Length,
            settled / idle.Length);
    }

    private static double Bytes(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }

    private static TimeSpan Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start);
    }

    private static void Print(int households, QuickRound engine, QuickRound floor)
    {
        Console.WriteLine($"{households} households          engine      floor    ratio");
        Print("load, ms", engine.LoadInMs, floor.LoadInMs);
        Print("one signal, ns", engine.SingleInNs, floor.SingleInNs);
        Print("one removal, ns", engine.RemovalInNs, floor.RemovalInNs);
        Print("idle signal, bytes", engine.IdleBytes, floor.IdleBytes);
        Print("the same, no growth", engine.SettledBytes, floor.SettledBytes);
    }

    private static void Print(string what, double engine, double floor)
    {
        var ratio = floor > 0 ? (engine / floor).ToString("N2", CultureInfo.InvariantCulture) : "-";
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{what,-20} {engine,15:N1} {floor,10:N1} {ratio,8}"));
    }
}
