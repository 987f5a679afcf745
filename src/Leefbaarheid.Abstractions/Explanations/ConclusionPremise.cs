namespace Leefbaarheid.Abstractions;

/// <summary>A conclusion of another rule, with its own reasons.</summary>
/// <param name="Why">The reasons.</param>
public sealed record ConclusionPremise(Explanation Why) : Premise;
