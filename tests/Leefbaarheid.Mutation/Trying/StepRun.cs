namespace Leefbaarheid.Mutation.Trying;

/// <summary>How a step went.</summary>
/// <param name="By">The first test that failed, where one did.</param>
internal sealed record StepRun(Outcome Outcome, string By, TimeSpan Took);
