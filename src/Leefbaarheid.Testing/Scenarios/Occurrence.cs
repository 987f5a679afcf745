namespace Leefbaarheid.Testing;

/// <summary>Something that happens in a scenario: facts come, one goes, or time passes.</summary>
/// <param name="Facts">What is given.</param>
/// <param name="Gone">The type and the identity of a fact that is no longer there.</param>
/// <param name="Moment">The moment that is reached.</param>
internal sealed record Occurrence(
    ImmutableArray<object> Facts, (Type Type, object Id)? Gone = null, Instant? Moment = null);
