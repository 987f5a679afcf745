using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>Scholing: a training that an employee followed.</summary>
/// <param name="Subject">What it was about.</param>
/// <param name="On">The day; how long it stays valid is a matter of policy.</param>
public sealed record Training(string Subject, LocalDate On);
