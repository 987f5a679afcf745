namespace Leefbaarheid.Mutation.Telling;

/// <summary>What became of a mutant: a line of the file of results.</summary>
/// <param name="Key">Of the mutant, so that it is not tried twice.</param>
/// <param name="Step">Which tests ended it, or nothing.</param>
/// <param name="By">The first test that failed, or nothing.</param>
/// <param name="Said">What it said, to see by that it was the mutant.</param>
internal sealed record Result(
    string Key, string File, int Line, string Kind, string Original, string Changed, string Around,
    string Outcome, string Step, string By, string Said, double Seconds)
{
    public bool Survived => Outcome == nameof(Trying.Outcome.Survived);

    public static Result Of(Mutant mutant, TestStep step, StepRun run, TimeSpan took) => Survivor(mutant, took) with
    {
        Outcome = $"{run.Outcome}",
        Step = step.Name,
        By = run.By,
        Said = run.Said,
    };

    public static Result Survivor(Mutant mutant, TimeSpan took) => new(
        mutant.Key, mutant.Name, mutant.Line, mutant.Kind, mutant.Original, mutant.Changed, mutant.Around,
        nameof(Trying.Outcome.Survived), "", "", "", Math.Round(took.TotalSeconds, 1));
}
