namespace Leefbaarheid.Engine.Tests.Toy;

/// <summary>A conclusion of the first stratum.</summary>
public sealed record First(Row Row);
