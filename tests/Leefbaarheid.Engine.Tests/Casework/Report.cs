namespace Leefbaarheid.Engine.Tests.Casework;

/// <summary>What was reported of a case.</summary>
public sealed record Report(int Id, int Case, string? Text, int N = 1);
