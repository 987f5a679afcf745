using System.Globalization;
using System.Text;

namespace Leefbaarheid.WebHost.Tests;

/// <summary>
/// A host that is killed in the middle of a load and started again, at random moments: LEEFBAARHEID_KILLS says how
/// often,
/// three times where it does not.
/// </summary>
public sealed class KillTests
{
    private static readonly int Kills = int.Parse(
        Environment.GetEnvironmentVariable("LEEFBAARHEID_KILLS") ?? "3", CultureInfo.InvariantCulture);

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_acknowledged_is_lost_and_nothing_is_told_twice_on_SQLite()
    {
        using TemporaryFile file = new();
        await KillAsync(file.Path);
    }

    [Fact]
    public async Task Nothing_acknowledged_is_lost_and_nothing_is_told_twice_on_PostgreSQL()
    {
        await using var database = TemporaryDatabase.OrSkip();
        await KillAsync(database.Connection);
    }

    private static async Task KillAsync(string connection)
    {
        var seed = Environment.TickCount;
        Random random = new(seed);
        TestContext.Current.TestOutputHelper?.WriteLine($"Seed {seed}");
        await using HostProcess host = new(connection);
        await host.StartAsync(Now);
        var moments = Enumerable.Range(0, Load.Batches).OrderBy(_ => random.Next()).Take(Kills).ToHashSet();
        foreach (var batch in Enumerable.Range(0, Load.Batches))
        {
            var putting = PutAsync(host, batch);
            if (moments.Contains(batch))
            {
                await Task.Delay(random.Next(400), Now);
                await host.KillAsync();
                var isTaken = await putting;
                await host.StartAsync(Now);
                putting = isTaken ? putting : PutAsync(host, batch);
            }

            Assert.True(await putting, $"Batch {batch} was not taken; seed {seed}.");
        }

        await host.KillAsync();
        await CheckAsync(new DatabaseFactLog(LogDatabase.At(connection)));
    }

    /// <summary>Whether the batch was acknowledged.</summary>
    private static async Task<bool> PutAsync(HostProcess host, int batch)
    {
        try
        {
            using var answer = await host.Client.PostAsync(
                new Uri("/api/facts", UriKind.Relative),
                new StringContent(Load.Batch(batch), Encoding.UTF8, "application/json"),
                Now);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static async Task CheckAsync(DatabaseFactLog log)
    {
        var facts = 0;
        var told = await ChangesAsync(log);
        Assert.Equal(Enumerable.Range(1, told.Count).Select(number => (long)number), told.Select(one => one.Number));
        foreach (var area in Load.Areas)
        {
            var contents = await log.ReadAreaAsync(area, Now);
            facts += contents.Facts.Count;
            var standing = contents.Standing.Select(one => one.Key).ToHashSet();
            Assert.Equal(standing, Replay(told.Where(change => change.Area == area)));
            Assert.Equal(
                await FreshAsync(log, area),
                standing.Count(key => key.StartsWith("decision|", StringComparison.Ordinal)));
        }

        Assert.Equal(Load.Facts, facts);
    }

    /// <summary>What stands by the changes alone; nothing begins that stands, and nothing ends that does not.</summary>
    private static HashSet<string> Replay(IEnumerable<LoggedChange> changes)
    {
        HashSet<string> standing = [];
        foreach (var change in changes)
        {
            var isRight = change.Kind switch
            {
                ChangeKind.Began => standing.Add(change.Told.Key),
                ChangeKind.Ended => standing.Remove(change.Told.Key),
                _ => standing.Contains(change.Told.Key),
            };
            Assert.True(isRight, $"{change.Number} {change.Kind} {change.Told.Key}");
        }

        return standing;
    }

    private static async Task<int> FreshAsync(DatabaseFactLog log, LogArea area)
    {
        FoundCase found = new(CaseSubject.Of(NeighbourhoodCode.Parse(area.Name)), area);
        var facts = await AreaFacts.ReadAsync(log, found, new LocalDate(2026, 11, 23), Now);
        return new Adviser(Rules.LeefbaarheidRulebook.Create())
            .Advise(facts, Instant.FromUtc(2026, 11, 23, 9, 0)).Decisions.Count;
    }

    private static async Task<List<LoggedChange>> ChangesAsync(DatabaseFactLog log)
    {
        List<LoggedChange> all = [];
        while (await log.ReadChangesAsync(all.Count == 0 ? 0 : all[^1].Number, 5000, null, Now) is { Count: > 0 } page)
            all.AddRange(page);
        return all;
    }
}
