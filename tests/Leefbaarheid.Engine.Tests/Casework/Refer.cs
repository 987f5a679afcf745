namespace Leefbaarheid.Engine.Tests.Casework;

/// <summary>A conclusion: the case may be referred.</summary>
public sealed record Refer(int Case);
