using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Benchmarks.Contenders;
using Leefbaarheid.Benchmarks.Measures;
using Leefbaarheid.Benchmarks.Workload;

namespace Leefbaarheid.Benchmarks.Suite;

/// <summary>Signals removed one at a time, each with an evaluation; they are put back between iterations.</summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 3, iterationCount: 10, invocationCount: 1)]
public class OneRemoval : WorldBenchmark
{
    private const int Many = 10_000;
    private Signal[] signals = [];

    [GlobalSetup(Target = nameof(Floor))]
    public void LoadFloor() => LoadWithMore(() => new HandWritten());

    [GlobalSetup(Target = nameof(Engine))]
    public void LoadEngine() => LoadEngine(WorkloadRules.W());

    [GlobalSetup(Target = nameof(Guide))]
    public void LoadGuide() => LoadEngine(GuideRules.W());

    [IterationSetup]
    public void PutBack()
    {
        foreach (var signal in signals)
            Contender.Put(signal);
        Contender.Evaluate();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Many)]
    public void Floor() => OneByOne.Remove(Contender, signals);

    [Benchmark(OperationsPerInvoke = Many)]
    public void Engine() => OneByOne.Remove(Contender, signals);

    [Benchmark(OperationsPerInvoke = Many)]
    public void Guide() => OneByOne.Remove(Contender, signals);

    private void LoadEngine(Rulebook rulebook) => LoadWithMore(() => new EngineContender(rulebook));

    private void LoadWithMore(Func<Contender> make)
    {
        Load(make);
        signals = World.More(Many);
    }
}
