using BenchmarkDotNet.Attributes;
using Leefbaarheid.Benchmarks.Contenders;
using Leefbaarheid.Benchmarks.Workload;
using Leefbaarheid.Engine;

namespace Leefbaarheid.Benchmarks.Suite;

/// <summary>Questions about one conclusion or one subject.</summary>
[SimpleJob(warmupCount: 3, iterationCount: 5)]
public class OneQuestion
{
    private Session? session;
    private ReferToMediation? mediation;
    private Alert? alert;
    private Signal? signal;
    private int without;

    [Params(1_000, 10_000, 100_000)]
    public int Households { get; set; }

    [GlobalSetup]
    public void Load()
    {
        var contender = new EngineContender(WorkloadRules.W());
        var world = new World(Households);
        contender.Load(world);
        session = contender.Session;
        mediation = session.Conclusions<ReferToMediation>()[0];
        alert = session.Conclusions<Alert>()[0];
        var referred = session.Conclusions<ReferToMediation>().Select(m => m.HouseholdId).ToHashSet();
        var noise = world.Signals.First(s => s.Kind == SignalKind.Noise && !referred.Contains(s.HouseholdId));
        without = noise.HouseholdId;
        signal = noise with { Id = world.Signals.Length };
    }

    [Benchmark]
    public object WhyMediation() => session!.Why(mediation!);

    [Benchmark]
    public object WhyAlert() => session!.Why(alert!);

    [Benchmark]
    public object WhyNotMediation() => session!.WhyNot("b", without);

    [Benchmark]
    public object WhatIfOneSignal() => session!.WhatIf(s => s.Put(signal!));
}
