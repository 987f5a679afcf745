using System.Diagnostics;

namespace Leefbaarheid.Mutation.Trying;

/// <summary>Runs the tests on one mutant after another, on a bench that is as before after each.</summary>
internal sealed class Trial(Bench bench, Limits limits, IReadOnlyDictionary<string, byte[]> unchanged)
{
    public Result Of(Candidate candidate)
    {
        var clock = Stopwatch.StartNew();
        bench.Put(candidate.Library, candidate.Image!);
        try
        {
            foreach (var step in TestStep.All.Where(step => bench.Uses(step, candidate.Library)))
            {
                var run = bench.Run(step, limits.Of(step));
                if (run.Outcome != Outcome.Survived)
                    return Result.Of(candidate.Mutant, step, run, clock.Elapsed);
            }

            return Result.Survivor(candidate.Mutant, clock.Elapsed);
        }
        finally
        {
            bench.Put(candidate.Library, unchanged[candidate.Library]);
        }
    }
}
