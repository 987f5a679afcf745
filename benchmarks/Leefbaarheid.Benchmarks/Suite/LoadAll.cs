using BenchmarkDotNet.Attributes;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Benchmarks.Contenders;
using Leefbaarheid.Benchmarks.Workload;

namespace Leefbaarheid.Benchmarks.Suite;

/// <summary>Everything put into something empty, and evaluated once.</summary>
[SimpleJob(warmupCount: 3, iterationCount: 5)]
public class LoadAll : WorldBenchmark
{
    private readonly Rulebook rulebook = WorkloadRules.W();
    private readonly Rulebook guide = GuideRules.W();
    private readonly MicrosoftRules microsoftRules = new();
    private Counts counts = new([], []);

    [GlobalSetup]
    public void SetUp() => _ = World;

    [GlobalSetup(Target = nameof(MicrosoftRules))]
    public void Count() => counts = Counts.Of(World.Households, World.Signals);

    [Benchmark(Baseline = true)]
    public object Floor() => Loaded(new HandWritten());

    [Benchmark]
    public object Engine() => Loaded(new EngineContender(rulebook));

    [Benchmark]
    public object Guide() => Loaded(new EngineContender(guide));

    [Benchmark, BenchmarkCategory(SuiteConfig.Slow)]
    public object Linq() => Loaded(new FromScratch());

    [Benchmark, BenchmarkCategory(SuiteConfig.Slow)]
    public object MicrosoftRules() => microsoftRules.Evaluate(counts.Households, counts.Neighbourhoods);

    private Contender Loaded(Contender contender)
    {
        contender.Load(World);
        return contender;
    }
}
