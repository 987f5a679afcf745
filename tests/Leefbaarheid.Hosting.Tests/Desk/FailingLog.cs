namespace Leefbaarheid.Hosting.Tests.Desk;

/// <summary>A log that cannot be written while somebody says so, and counts who reads an area.</summary>
internal sealed class FailingLog(IFactLog log) : IFactLog
{
    private int left = int.MaxValue;

    public bool Fails
    {
        get => left <= 0;
        set => left = value ? 0 : int.MaxValue;
    }

    public int AreasRead { get; private set; }

    /// <summary>So many entries more are appended.</summary>
    public void FailsAfter(int entries) => left = entries;

    public Task<IReadOnlyList<AreaHead>> ReadHeadsAsync(CancellationToken cancellation) =>
        log.ReadHeadsAsync(cancellation);

    public Task<AreaContents> ReadAreaAsync(LogArea area, CancellationToken cancellation)
    {
        AreasRead++;
        return log.ReadAreaAsync(area, cancellation);
    }

    public Task<LogArea?> FindAsync(FactKey key, CancellationToken cancellation) => log.FindAsync(key, cancellation);

    public Task<IReadOnlyList<LoggedChange>> ReadChangesAsync(
        long after, int most, LogArea? area, CancellationToken cancellation) =>
        log.ReadChangesAsync(after, most, area, cancellation);

    public Task<IReadOnlyList<LoggedChange>> AppendAsync(LogEntry entry, CancellationToken cancellation) =>
        left-- <= 0 ? throw new IOException("The disk is full.") : log.AppendAsync(entry, cancellation);
}
