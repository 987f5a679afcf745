namespace Leefbaarheid.Engine.Tests.Toy;

/// <summary>A conclusion that may rest on all others.</summary>
public sealed record Third(Row Row);
