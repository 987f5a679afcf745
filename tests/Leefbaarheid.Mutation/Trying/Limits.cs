namespace Leefbaarheid.Mutation.Trying;

/// <summary>How long a step may take with a mutant, of how long it takes without.</summary>
internal sealed class Limits
{
    private const int Times = 6;
    private static readonly TimeSpan AtLeast = TimeSpan.FromSeconds(15);
    private readonly Dictionary<TestStep, TimeSpan> limits = [];

    /// <summary>Runs all steps on libraries without a mutant, and refuses to go on if one fails.</summary>
    public Limits(Bench bench)
    {
        foreach (var step in TestStep.All)
        {
            var run = bench.Run(step);
            Console.WriteLine($"without a mutant: {step.Name} {run.Took.TotalSeconds:0.0} s");
            if (run.Outcome != Outcome.Survived)
            {
                throw new InvalidOperationException(
                    $"Without a mutant {step.Name} fails; mend it or leave it out (--without):\n{run.By}\n{run.Said}");
            }

            limits[step] = TimeSpan.FromSeconds(Math.Max(AtLeast.TotalSeconds, run.Took.TotalSeconds * Times));
        }
    }

    public TimeSpan Of(TestStep step) => limits[step];
}
