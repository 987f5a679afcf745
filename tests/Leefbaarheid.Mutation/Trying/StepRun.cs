namespace Leefbaarheid.Mutation.Trying;

/// <summary>How a step went.</summary>
/// <param name="By">The first test that failed, where one did.</param>
/// <param name="Said">The beginning of what it said.</param>
internal sealed record StepRun(Outcome Outcome, string By, string Said, TimeSpan Took);
