using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.WebHost;

/// <summary>One entry on its way into the database, in one transaction.</summary>
internal sealed class Appending(LogContext context, LogEntry entry)
{
    /// <exception cref="SecondWriterException">A version is another than the entry says.</exception>
    public async Task<IReadOnlyList<LoggedChange>> RunAsync(CancellationToken cancellation)
    {
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var last = await TakeTailAsync(cancellation);
        await CheckVersionsAsync(cancellation);
        await ClearAsync(cancellation);
        var rows = entry.Areas
            .SelectMany(part => part.Changes, (part, change) => (part.Area, change.Kind, change.Told))
            .Select((change, index) =>
                ChangeRow.Of(last + index + 1, change.Area, entry.At, change.Kind, change.Told))
            .ToList();
        context.AddRange(rows);
        foreach (var part in entry.Areas)
            Add(part);
        await SaveAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return [.. rows.Select(row => row.ToChange())];
    }

    /// <summary>Takes the end of the log, waiting for another writer; the number of the last change so far.</summary>
    private async Task<long> TakeTailAsync(CancellationToken cancellation)
    {
        var added = entry.Areas.Sum(part => part.Changes.Count);
        var erases = entry.Areas.Any(part => part.Erased.Count > 0 || part.Put.Any(fact => fact.IsErased));
        await context.Tail.ExecuteUpdateAsync(
            tail => tail
                .SetProperty(row => row.LastNumber, row => row.LastNumber + added)
                .SetProperty(row => row.MustWipe, row => row.MustWipe || erases),
            cancellation);
        return await context.Tail.Select(row => row.LastNumber).SingleAsync(cancellation) - added;
    }

    private async Task CheckVersionsAsync(CancellationToken cancellation)
    {
        var names = entry.Areas.Select(part => part.Area.Name).Append(LogArea.Shared.Name).ToList();
        var rows = await context.Areas.Where(row => names.Contains(row.Name)).ToListAsync(cancellation);
        if (entry.Areas.Any(part => Version(rows, part.Area) != part.Version)
            || Version(rows, LogArea.Shared) != entry.SharedVersion)
            throw new SecondWriterException();
        foreach (var part in entry.Areas)
        {
            var row = rows.Find(row => row.Name == part.Area.Name);
            if (row is null)
                context.Add(row = new AreaRow { Name = part.Area.Name });
            row.Version++;
            row.Take(part.Evaluated);
        }

        context.ChangeTracker.DetectChanges();
    }

    /// <summary>Takes away what the entry removes or replaces, and what it erases.</summary>
    private async Task ClearAsync(CancellationToken cancellation)
    {
        foreach (var part in entry.Areas)
        {
            var area = part.Area.Name;
            var facts = part.Removed.Concat(part.Put.Select(fact => fact.Key)).Select(key => key.ToString()).ToList();
            if (facts.Count > 0)
                await context.Facts.Where(row => row.Area == area && facts.Contains(row.Key))
                    .ExecuteDeleteAsync(cancellation);
            var told = part.Changes.Select(change => change.Told.Key).Distinct().ToList();
            if (told.Count > 0)
            {
                await context.Standing.Where(row => row.Area == area && told.Contains(row.Key))
                    .ExecuteDeleteAsync(cancellation);
                await context.Rejections.Where(row => row.Area == area && told.Contains(row.Key))
                    .ExecuteDeleteAsync(cancellation);
            }

            if (part.Erased.Count > 0)
                await context.Changes.Where(row => part.Erased.Contains(row.Number)).ExecuteUpdateAsync(
                    change => change.SetProperty(row => row.Json, (string?)null).SetProperty(row => row.IsErased, true),
                    cancellation);
        }
    }

    private void Add(AreaEntry part)
    {
        context.AddRange(part.Put.Reverse().DistinctBy(fact => fact.Key).Select(fact => FactRow.Of(part.Area, fact)));
        context.AddRange(part.Changes.Reverse().DistinctBy(change => change.Told.Key)
            .Where(change => change.Kind != ChangeKind.Ended)
            .Select(change => StandingRow.Of(part.Area, change.Told)));
    }

    private async Task SaveAsync(CancellationToken cancellation)
    {
        try
        {
            await context.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException problem)
        {
            throw new SecondWriterException(new SecondWriterException().Message, problem);
        }
    }

    private static long Version(List<AreaRow> rows, LogArea area) =>
        rows.Find(row => row.Name == area.Name)?.Version ?? 0;
}
