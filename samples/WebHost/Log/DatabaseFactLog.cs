using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.WebHost;

/// <summary>Logboek in een database: the log of facts over EF Core.</summary>
internal sealed class DatabaseFactLog(LogDatabase database) : IFactLog
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<AreaHead>> ReadHeadsAsync(CancellationToken cancellation)
    {
        await using var context = database.Open();
        var rows = await context.Areas.AsNoTracking().OrderBy(row => row.Name).ToListAsync(cancellation);
        return [.. rows.Select(row => row.ToHead())];
    }

    /// <inheritdoc/>
    public async Task<AreaContents> ReadAreaAsync(LogArea area, CancellationToken cancellation)
    {
        await using var context = database.Open();
        // One snapshot: an entry that is appended meanwhile is in all three or in none.
        await using var reading = await context.Database.BeginTransactionAsync(
            System.Data.IsolationLevel.RepeatableRead, cancellation);
        var head = await context.Areas.AsNoTracking().SingleOrDefaultAsync(row => row.Name == area.Name, cancellation);
        var facts = await context.Facts.AsNoTracking().Where(row => row.Area == area.Name).ToListAsync(cancellation);
        var standing = await context.Standing.AsNoTracking().Where(row => row.Area == area.Name)
            .ToListAsync(cancellation);
        return new AreaContents(
            head?.ToHead() ?? new AreaHead(area, 0),
            [.. facts.Select(row => row.ToFact())],
            [.. standing.Select(row => row.ToAnnouncement())]);
    }

    /// <inheritdoc/>
    public async Task<LogArea?> FindAsync(FactKey key, CancellationToken cancellation)
    {
        await using var context = database.Open();
        var text = key.ToString();
        var name = await context.Facts.Where(row => row.Key == text).Select(row => row.Area)
            .FirstOrDefaultAsync(cancellation);
        return name is null ? null : new LogArea(name);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LoggedChange>> ReadChangesAsync(
        long after, int most, LogArea? area, CancellationToken cancellation)
    {
        await using var context = database.Open();
        var changes = context.Changes.AsNoTracking().Where(row => row.Number > after);
        if (area is { Name: var name })
            changes = changes.Where(row => row.Area == name);
        var rows = await changes.OrderBy(row => row.Number).Take(most).ToListAsync(cancellation);
        return [.. rows.Select(row => row.ToChange())];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LoggedChange>> AppendAsync(LogEntry entry, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(entry);
        IReadOnlyList<LoggedChange> changes;
        await using (var context = database.Open())
            changes = await new Appending(context, entry).RunAsync(cancellation);
        if (entry.Areas.Any(Erases))
            await database.WipeAsync(CancellationToken.None);
        return changes;
    }

    private static bool Erases(AreaEntry part) => part.Erased.Count > 0 || part.Put.Any(fact => fact.IsErased);
}
