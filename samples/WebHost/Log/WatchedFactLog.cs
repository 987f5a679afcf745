namespace Leefbaarheid.WebHost;

/// <summary>
/// A log that lets a caller write in its own areas alone, and wakes who waits for changes. What follows elsewhere
/// from a
/// shared fact is no writing of the caller.
/// </summary>
internal sealed class WatchedFactLog(IFactLog log, Writing writing, ChangeBell bell) : IFactLog
{
    public Task<IReadOnlyList<AreaHead>> ReadHeadsAsync(CancellationToken cancellation) =>
        log.ReadHeadsAsync(cancellation);

    public Task<AreaContents> ReadAreaAsync(LogArea area, CancellationToken cancellation) =>
        log.ReadAreaAsync(area, cancellation);

    public Task<LogArea?> FindAsync(FactKey key, CancellationToken cancellation) => log.FindAsync(key, cancellation);

    public Task<IReadOnlyList<LoggedChange>> ReadChangesAsync(
        long after, int most, LogArea? area, CancellationToken cancellation) =>
        log.ReadChangesAsync(after, most, area, cancellation);

    /// <exception cref="OutOfScopeException">Facts lie in an area that the caller was not given.</exception>
    public async Task<IReadOnlyList<LoggedChange>> AppendAsync(LogEntry entry, CancellationToken cancellation)
    {
        if (writing.Now is { } caller && entry.Areas.Any(part => HasFacts(part) && !caller.MaySee(part.Area)))
            throw new OutOfScopeException();
        var changes = await log.AppendAsync(entry, cancellation);
        if (changes.Count > 0)
            bell.Ring();
        return changes;
    }

    private static bool HasFacts(AreaEntry part) => part.Put.Count + part.Removed.Count > 0;
}
