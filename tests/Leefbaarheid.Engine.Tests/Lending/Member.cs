namespace Leefbaarheid.Engine.Tests.Lending;

/// <summary>Somebody who borrows; may stand surety for another member.</summary>
public sealed record Member(int Id, string Name, int Age = 30, int? Surety = null);
