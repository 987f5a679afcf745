namespace Leefbaarheid.Engine.Tests.Casework;

/// <summary>A conclusion: nothing may be done about the case.</summary>
public sealed record Block(int Case);
