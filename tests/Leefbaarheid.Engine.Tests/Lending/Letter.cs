namespace Leefbaarheid.Engine.Tests.Lending;

/// <summary>Conclusion of the desk: the letter that goes out. A member and a rule have one; its text may be amended.</summary>
public sealed record Letter(int Member, string Rule, string Text);
