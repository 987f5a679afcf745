using BenchmarkDotNet.Attributes;
using Leefbaarheid.Benchmarks.Contenders;
using Leefbaarheid.Benchmarks.Measures;
using Leefbaarheid.Benchmarks.Workload;

namespace Leefbaarheid.Benchmarks.Suite;

/// <summary>A benchmark on worlds of growing size, with a contender that stays loaded between iterations.</summary>
public abstract class WorldBenchmark
{
    private World? world;
    private Contender? contender;

    [Params(1_000, 10_000, 100_000, 1_000_000)]
    public int Households { get; set; }

    private protected World World => world ??= new World(Households);

    private protected Contender Contender => contender!;

    private protected void Load(Func<Contender> make)
    {
        WarmUp.Of(make);
        contender = make();
        contender.Load(World);
    }
}
