using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Leefbaarheid.WebHost.Tests;

/// <summary>Who read which case is kept for a term of its own.</summary>
public sealed class CaseReadsTests
{
    private static readonly Instant First = Instant.FromUtc(2026, 11, 23, 9, 0);

    [Fact]
    public async Task A_read_goes_after_its_term_and_a_BSN_in_its_purpose_at_once()
    {
        var now = TestContext.Current.CancellationToken;
        using TemporaryFile file = new();
        var database = LogDatabase.At(file.Path);
        await database.PrepareAsync(now);
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { [CaseReads.Term] = "30" }).Build();
        foreach (var day in new[] { 0, 30, 31 })
            await new CaseReads(database, HostClock.Of(new StandingClock(First.Plus(Duration.FromDays(day)))), settings)
                .NoteAsync(new Caller { Name = "A" }, CaseSubject.Of(new HouseholdId("H1")), $"{day} 111222333", now);

        await using var context = database.Open();
        var left = await context.Reads.OrderBy(read => read.At).Select(read => read.Purpose).ToListAsync(now);
        Assert.Equal(["30", "31"], left.Select(purpose => purpose.Split(' ')[0]));
        Assert.DoesNotContain(left, purpose => purpose.Contains("111222333", StringComparison.Ordinal));
    }
}
