namespace Leefbaarheid.Hosting;

/// <summary>What is appended at once: all of it or nothing.</summary>
/// <param name="At">The moment.</param>
/// <param name="SharedVersion">The version of the shared part that was read.</param>
/// <param name="Areas">What goes to each area, and to the shared part; each at most once.</param>
public sealed record LogEntry(Instant At, long SharedVersion, IReadOnlyList<AreaEntry> Areas);
