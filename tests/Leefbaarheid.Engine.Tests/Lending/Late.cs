namespace Leefbaarheid.Engine.Tests.Lending;

/// <summary>Conclusion: a member has books that should be back.</summary>
public sealed record Late(int Member);
