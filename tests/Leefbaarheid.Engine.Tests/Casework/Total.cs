namespace Leefbaarheid.Engine.Tests.Casework;

/// <summary>A conclusion: what the reports of a case come to.</summary>
public sealed record Total(int Case, long Value);
