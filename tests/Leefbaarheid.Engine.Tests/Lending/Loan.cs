using NodaTime;

namespace Leefbaarheid.Engine.Tests.Lending;

/// <summary>A book that a member has, and the day on which it should be back.</summary>
public sealed record Loan(int Id, int Member, string Book, LocalDate Due);
