namespace Leefbaarheid.Engine.Tests.Toy;

/// <summary>A conclusion that may rest on first ones.</summary>
public sealed record Second(Row Row);
