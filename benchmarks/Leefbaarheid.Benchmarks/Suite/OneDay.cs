using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Benchmarks.Contenders;
using Leefbaarheid.Benchmarks.Workload;
using NodaTime;

namespace Leefbaarheid.Benchmarks.Suite;

/// <summary>W90: the clock moves a day at a time, so that signals enter and leave the window. No day comes twice.</summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 2, iterationCount: 8, invocationCount: 1)]
public class OneDay : WorldBenchmark
{
    private const int Days = 5;
    private const int Window = WorkloadRules.WindowInDays;
    private LocalDate today = World.Today;

    [GlobalSetup(Target = nameof(Floor))]
    public void LoadFloor() => Load(() => new HandWritten(Window));

    [GlobalSetup(Target = nameof(Engine))]
    public void LoadEngine() => LoadEngine(WorkloadRules.W90());

    [GlobalSetup(Target = nameof(Guide))]
    public void LoadGuide() => LoadEngine(GuideRules.W90());

    [GlobalSetup(Target = nameof(Linq))]
    public void LoadLinq() => Load(() => new FromScratch(Window));

    [Benchmark(Baseline = true, OperationsPerInvoke = Days)]
    public void Floor() => PassDays();

    [Benchmark(OperationsPerInvoke = Days)]
    public void Engine() => PassDays();

    [Benchmark(OperationsPerInvoke = Days)]
    public void Guide() => PassDays();

    [Benchmark(OperationsPerInvoke = Days), BenchmarkCategory(SuiteConfig.Slow)]
    public void Linq() => PassDays();

    private void LoadEngine(Rulebook rulebook) => Load(() => new EngineContender(rulebook));

    private void PassDays()
    {
        for (var day = 0; day < Days; day++)
        {
            today = today.PlusDays(1);
            Contender.AdvanceTo(today);
            Contender.Evaluate();
        }
    }
}
