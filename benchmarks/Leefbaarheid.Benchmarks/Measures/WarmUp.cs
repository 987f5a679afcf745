using Leefbaarheid.Benchmarks.Contenders;
using Leefbaarheid.Benchmarks.Workload;

namespace Leefbaarheid.Benchmarks.Measures;

/// <summary>
/// Keeps what is measured busy, on a small world, until the compiler has made its best code, which it does in the
/// background after it has seen a method often.
/// </summary>
internal static class WarmUp
{
    private const int Households = 1_000;
    private const int Singles = 100;
    private const int Rounds = 40;

    public static void Of(params Func<Contender>[] contenders)
    {
        var world = new World(Households);
        var signals = world.More(Singles);
        With(() =>
        {
            foreach (var make in contenders)
                Use(make(), world, signals);
        });
    }

    /// <summary>Does something again and again, with pauses in which the compiler can work.</summary>
    public static void With(Action use)
    {
        for (var round = 1; round <= Rounds; round++)
        {
            use();
            Thread.Sleep(round % 10 == 0 ? 250 : 0);
        }
    }

    private static void Use(Contender contender, World world, Signal[] signals)
    {
        contender.Load(world);
        OneByOne.Put(contender, signals);
        OneByOne.Remove(contender, signals);
        for (var day = 1; day <= 5; day++)
        {
            contender.AdvanceTo(World.Today.PlusDays(day));
            contender.Evaluate();
        }
    }
}
