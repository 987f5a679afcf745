namespace Leefbaarheid.Mutation.Trying;

/// <summary>A mutant to be tried, with the library that holds it; one that was tried before has none.</summary>
internal sealed record Candidate(Mutant Mutant, string Library, byte[]? Image);
