using System.Diagnostics;
using System.Globalization;
using Leefbaarheid.Benchmarks.Contenders;
using Leefbaarheid.Benchmarks.Workload;

namespace Leefbaarheid.Benchmarks.Measures;

/// <summary>Figures within seconds, for whoever works on the engine: the best of a few rounds, contenders beside each other.</summary>
internal sealed class Quick(World world, int singles)
{
    private readonly Signal[] more = world.More(singles);
    private readonly Signal[] idle = world.MoreThatChangeNothing(singles);

    public static void Run(int households)
    {
        const int Singles = 10_000;
        var (rulebook, guide) = (WorkloadRules.W(), GuideRules.W());
        Func<Contender>[] contenders =
            [() => new EngineContender(rulebook), () => new EngineContender(guide), () => new HandWritten()];
        WarmUp.Of(contenders);
        var quick = new Quick(new World(households), Singles);
        var rounds = Math.Clamp(1_000_000 / households, 3, 40);
        var found = contenders.ToDictionary(make => make, _ => new List<QuickRound>());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var make in contenders)
                found[make].Add(quick.Round(make()));
        }

        Print(households, [.. contenders.Select(make => QuickRound.Best(found[make]))]);
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

    private static void Print(int households, QuickRound[] best)
    {
        Console.WriteLine($"{households} households          engine      guide      floor  engine   guide (times)");
        Print("load, ms", best, round => round.LoadInMs);
        Print("one signal, ns", best, round => round.SingleInNs);
        Print("one removal, ns", best, round => round.RemovalInNs);
        Print("idle signal, bytes", best, round => round.IdleBytes);
        Print("the same, no growth", best, round => round.SettledBytes);
    }

    private static void Print(string what, QuickRound[] best, Func<QuickRound, double> figure)
    {
        var (engine, guide, floor) = (figure(best[0]), figure(best[1]), figure(best[2]));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what,-20} {engine,15:N1} {guide,10:N1} {floor,10:N1} {Ratio(engine, floor),7} {Ratio(guide, floor),7}"));
    }

    private static string Ratio(double one, double floor) =>
        floor > 0 ? (one / floor).ToString("N2", CultureInfo.InvariantCulture) : "-";
}
