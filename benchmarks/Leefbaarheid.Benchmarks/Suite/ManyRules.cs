using BenchmarkDotNet.Attributes;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Benchmarks.Packs;
using Leefbaarheid.Benchmarks.Workload;
using Leefbaarheid.Engine;

namespace Leefbaarheid.Benchmarks.Suite;

/// <summary>Rulebooks of growing size, of which the facts of a request touch ten rules.</summary>
[SimpleJob(warmupCount: 3, iterationCount: 5)]
public class ManyRules
{
    private Rule[] rules = [];
    private Rulebook? rulebook;
    private StatelessRequest? request;

    [Params(10, 100, 500)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        rules = PackRulebook.Define(Rules);
        rulebook = PackRulebook.Create(rules);
        request = new StatelessRequest(rulebook);
    }

    [Benchmark]
    public object Create() => PackRulebook.Create(rules);

    [Benchmark]
    public object CreateAndOpen() => Open(PackRulebook.Create(rules));

    [Benchmark]
    public object OpenAgain() => Open(rulebook!);

    [Benchmark]
    public object Request() => request!.Serve();

    private static Session Open(Rulebook rulebook) => Session.Open(rulebook, World.NoonOf(World.Today));
}
