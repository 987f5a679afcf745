using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.WebHost;

/// <summary>
/// Inzageregister: who looked at which case or decided in it, when and what for. It has a term of its own.
/// </summary>
internal sealed class CaseReads(LogDatabase database, HostClock clock, IConfiguration settings)
{
    public const string Term = "Leefbaarheid:KeepReadsForDays";
    private const int Days = 365;
    private const int LongestPurpose = 200;

    public async Task NoteAsync(Caller caller, CaseSubject subject, string purpose, CancellationToken cancellation)
    {
        var now = clock.Now;
        var oldest = now.Minus(Duration.FromDays(settings.GetValue(Term, Days))).ToUnixTimeTicks();
        await using var context = database.Open();
        await context.Reads.Where(row => row.At < oldest).ExecuteDeleteAsync(cancellation);
        context.Add(new CaseReadRow
        {
            At = now.ToUnixTimeTicks(),
            Caller = caller.Name,
            Case = subject.Id,
            Purpose = Bsn.Redact(purpose.Length > LongestPurpose ? purpose[..LongestPurpose] : purpose),
        });
        await context.SaveChangesAsync(cancellation);
    }
}
