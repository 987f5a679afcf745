namespace Leefbaarheid.Abstractions.Tests.Toy;

/// <summary>A policy.</summary>
public sealed record Limits(int Minimum, double Share);
