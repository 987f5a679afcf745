namespace Leefbaarheid.Engine.Tests.Lending;

/// <summary>What the desk wrote down: that a rule was carried out for a member.</summary>
public sealed record Note(int Id, int Member, string Rule);
