using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Benchmarks.Contenders;
using Leefbaarheid.Benchmarks.Measures;
using Leefbaarheid.Benchmarks.Workload;

namespace Leefbaarheid.Benchmarks.Suite;

/// <summary>New signals one at a time, each with an evaluation; they are taken out again between iterations.</summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 3, iterationCount: 10, invocationCount: 1)]
public class OneSignal : WorldBenchmark
{
    private const int Many = 10_000;
    private const int Few = 100;
    private readonly MicrosoftRules microsoftRules = new();
    private Signal[] signals = [];
    private (HouseholdCounts Household, NeighbourhoodCounts Neighbourhood)[] touched = [];

    [GlobalSetup(Target = nameof(Floor))]
    public void LoadFloor() => Load(() => new HandWritten(), Many);

    [GlobalSetup(Target = nameof(Engine))]
    public void LoadEngine() => LoadEngine(WorkloadRules.W());

    [GlobalSetup(Target = nameof(Guide))]
    public void LoadGuide() => LoadEngine(GuideRules.W());

    [GlobalSetup(Target = nameof(Linq))]
    public void LoadLinq() => Load(() => new FromScratch(), Few);

    [GlobalSetup(Target = nameof(MicrosoftRules))]
    public void Count()
    {
        var counts = Counts.Of(World.Households, World.Signals);
        touched = [.. counts.Households.Zip(counts.Neighbourhoods).Take(Few)];
    }

    [IterationSetup(Targets = [nameof(Floor), nameof(Engine), nameof(Guide), nameof(Linq)])]
    public void TakeOut()
    {
        foreach (var signal in signals)
            Contender.RemoveSignal(signal.Id);
        Contender.Evaluate();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Many)]
    public void Floor() => OneByOne.Put(Contender, signals);

    [Benchmark(OperationsPerInvoke = Many)]
    public void Engine() => OneByOne.Put(Contender, signals);

    [Benchmark(OperationsPerInvoke = Many)]
    public void Guide() => OneByOne.Put(Contender, signals);

    [Benchmark(OperationsPerInvoke = Few), BenchmarkCategory(SuiteConfig.Slow)]
    public void Linq() => OneByOne.Put(Contender, signals);

    /// <summary>The rules of the one household and the one neighbourhood that a signal is about, given their counts.</summary>
    [Benchmark(OperationsPerInvoke = Few), BenchmarkCategory(SuiteConfig.Slow)]
    public void MicrosoftRules()
    {
        foreach (var (household, neighbourhood) in touched)
        {
            microsoftRules.Judge(household);
            microsoftRules.Judge(neighbourhood);
        }
    }

    private void LoadEngine(Rulebook rulebook) => Load(() => new EngineContender(rulebook), Many);

    private void Load(Func<Contender> make, int count)
    {
        signals = World.More(count);
        Load(make);
    }
}
