using Leefbaarheid.Benchmarks.Contenders;
using Leefbaarheid.Benchmarks.Workload;

namespace Leefbaarheid.Benchmarks.Measures;

/// <summary>What a loaded contender holds beyond the facts themselves: needs a process of its own.</summary>
internal static class MemoryHeld
{
    /// <returns>Bytes a fact; the facts are held in arrays before and after.</returns>
    public static double Measure(string contender, int households)
    {
        Load(contender, new World(100));
        var world = new World(households);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var loaded = Load(contender, world);
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(loaded);
        GC.KeepAlive(world);
        return (double)(after - before) / world.FactCount;
    }

    private static Contender Load(string name, World world)
    {
        Contender contender = name switch
        {
            "engine" => new EngineContender(WorkloadRules.W()),
            "engine90" => new EngineContender(WorkloadRules.W90()),
            "guide" => new EngineContender(GuideRules.W()),
            "guide90" => new EngineContender(GuideRules.W90()),
            "floor" => new HandWritten(),
            "floor90" => new HandWritten(WorkloadRules.WindowInDays),
            _ => throw new ArgumentException(
                $"There is no contender '{name}': engine, engine90, guide, guide90, floor or floor90."),
        };
        contender.Load(world);
        return contender;
    }
}
