namespace Leefbaarheid.Engine.Tests.Lending;

/// <summary>Conclusion: a member gets no letter.</summary>
public sealed record Halt(int Member, string Rule);
