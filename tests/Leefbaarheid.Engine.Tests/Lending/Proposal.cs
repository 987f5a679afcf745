namespace Leefbaarheid.Engine.Tests.Lending;

/// <summary>Conclusion: what a rule would write to a member.</summary>
public sealed record Proposal(int Member, string Rule, string Text);
