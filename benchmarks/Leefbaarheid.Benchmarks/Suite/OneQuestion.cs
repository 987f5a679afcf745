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

    [Params(10_000)]
    public int Households { get; set; }

    [GlobalSetup]
    public void Load()
    {
        var contender = new EngineContender(WorkloadRules.W());
        contender.Load(new World(Households));
        session = contender.Session;
        mediation = session.Conclusions<ReferToMediation>()[0];
        alert = session.Conclusions<Alert>()[0];
    }

    [Benchmark]
    public object WhyMediation() => session!.Why(mediation!);

    [Benchmark]
    public object WhyAlert() => session!.Why(alert!);
}
