namespace Leefbaarheid.Engine.Tests.Casework;

/// <summary>A conclusion: the case is open.</summary>
public sealed record Open(int Case);
