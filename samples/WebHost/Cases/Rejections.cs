using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.WebHost;

/// <summary>What was decided otherwise than advised, as long as the advice stands.</summary>
internal sealed class Rejections(LogDatabase database, HostClock clock)
{
    public async Task AddAsync(
        FoundCase found, Decision decision, string reason, string by, CancellationToken cancellation)
    {
        await using var context = database.Open();
        var key = KeyOf(found.Subject, CarryingOut.KeyOf(decision));
        await context.Rejections.Where(row => row.Area == found.Area.Name && row.Key == key)
            .ExecuteDeleteAsync(cancellation);
        context.Add(new RejectionRow
        {
            Area = found.Area.Name,
            Key = key,
            Reason = reason,
            By = by,
            At = clock.Now.ToUnixTimeTicks(),
        });
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>Those of a case, by what <see cref="CarryingOut.KeyOf"/> says of the decision.</summary>
    public async Task<IReadOnlyDictionary<string, RejectionRow>> OfAsync(
        FoundCase found, CancellationToken cancellation)
    {
        await using var context = database.Open();
        var start = KeyOf(found.Subject, "");
        var rows = await context.Rejections.AsNoTracking()
            .Where(row => row.Area == found.Area.Name && row.Key.StartsWith(start)).ToListAsync(cancellation);
        return rows.ToDictionary(row => row.Key[start.Length..]);
    }

    /// <summary>The key under which a desk tells a decision.</summary>
    private static string KeyOf(CaseSubject subject, string decision) =>
        $"decision|{subject.Kind.English} {subject.Id}|{decision}";
}
