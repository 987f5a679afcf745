using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Benchmarks.Contenders;
using Leefbaarheid.Benchmarks.Measures;
using Leefbaarheid.Benchmarks.Workload;

namespace Leefbaarheid.Benchmarks.Suite;

/// <summary>Signals that change no conclusion; they are taken out again between iterations, so that nothing grows.</summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 3, iterationCount: 6, invocationCount: 1)]
public class IdleSignal : WorldBenchmark
{
    private const int Many = 10_000;
    private Signal[] signals = [];

    [GlobalSetup(Target = nameof(Floor))]
    public void LoadFloor() => LoadWithIdle(() => new HandWritten());

    [GlobalSetup(Target = nameof(Engine))]
    public void LoadEngine() => LoadEngine(WorkloadRules.W());

    [GlobalSetup(Target = nameof(Guide))]
    public void LoadGuide() => LoadEngine(GuideRules.W());

    [IterationSetup]
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

    private void LoadEngine(Rulebook rulebook) => LoadWithIdle(() => new EngineContender(rulebook));

    private void LoadWithIdle(Func<Contender> make)
    {
        Load(make);
        signals = World.MoreThatChangeNothing(Many);
    }
}
