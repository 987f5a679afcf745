namespace Leefbaarheid.Abstractions.Tests.Toy;

/// <summary>The fact on the left of most queries.</summary>
public sealed record Street(int Id, string Name, string? District = null);
