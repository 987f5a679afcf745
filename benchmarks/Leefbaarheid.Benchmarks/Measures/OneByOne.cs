using Leefbaarheid.Benchmarks.Contenders;
using Leefbaarheid.Benchmarks.Workload;

namespace Leefbaarheid.Benchmarks.Measures;

/// <summary>Signals one at a time, each with an evaluation.</summary>
internal static class OneByOne
{
    public static void Put(Contender contender, Signal[] signals)
    {
        foreach (var signal in signals)
        {
            contender.Put(signal);
            contender.Evaluate();
        }
    }

    public static void Remove(Contender contender, Signal[] signals)
    {
        foreach (var signal in signals)
        {
            contender.RemoveSignal(signal.Id);
            contender.Evaluate();
        }
    }
}
