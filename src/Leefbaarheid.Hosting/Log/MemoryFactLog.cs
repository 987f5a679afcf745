namespace Leefbaarheid.Hosting;

/// <summary>A log in memory: for tests, and for a program whose facts last as long as it runs.</summary>
public sealed class MemoryFactLog : IFactLog
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<string, MemoryArea> areas = new(StringComparer.Ordinal);
    private readonly List<LoggedChange> changes = [];

    /// <inheritdoc/>
    public Task<IReadOnlyList<AreaHead>> ReadHeadsAsync(CancellationToken cancellation) =>
        Locked<IReadOnlyList<AreaHead>>(() => [.. areas.Values.Select(area => area.Head)], cancellation);

    /// <inheritdoc/>
    public Task<AreaContents> ReadAreaAsync(LogArea area, CancellationToken cancellation) =>
        Locked(() => Find(area)?.Read() ?? new AreaContents(new AreaHead(area, 0), [], []), cancellation);

    /// <inheritdoc/>
    public Task<LogArea?> FindAsync(FactKey key, CancellationToken cancellation) =>
        Locked<LogArea?>(() => areas.Values.FirstOrDefault(area => area.Has(key))?.Head.Area, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<LoggedChange>> ReadChangesAsync(
        long after, int most, LogArea? area, CancellationToken cancellation) =>
        Locked<IReadOnlyList<LoggedChange>>(
            () =>
            [
                .. changes.Skip((int)Math.Min(after, changes.Count))
                    .Where(change => area is null || change.Area == area)
                    .Take(most),
            ],
            cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<LoggedChange>> AppendAsync(LogEntry entry, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Locked(() => Append(entry), cancellation);
    }

    private IReadOnlyList<LoggedChange> Append(LogEntry entry)
    {
        if (entry.Areas.Any(part => VersionOf(part.Area) != part.Version)
            || VersionOf(LogArea.Shared) != entry.SharedVersion)
            throw new SecondWriterException();
        var first = changes.Count;
        foreach (var part in entry.Areas)
        {
            if (!areas.TryGetValue(part.Area.Name, out var area))
                areas.Add(part.Area.Name, area = new MemoryArea(part.Area));
            area.Append(part);
            foreach (var place in part.Erased.Select(number => (int)number - 1))
                changes[place] = changes[place] with { Told = changes[place].Told.Erased() };
            foreach (var (kind, told) in part.Changes)
                changes.Add(new LoggedChange(changes.Count + 1, part.Area, entry.At, kind, told));
        }

        return [.. changes.Skip(first)];
    }

    private MemoryArea? Find(LogArea area) => areas.GetValueOrDefault(area.Name);

    private long VersionOf(LogArea area) => Find(area)?.Head.Version ?? 0;

    private Task<T> Locked<T>(Func<T> read, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (gate)
            return Task.FromResult(read());
    }
}
