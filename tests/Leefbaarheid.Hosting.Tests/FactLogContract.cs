using Xunit;

namespace Leefbaarheid.Hosting.Tests;

/// <summary>What every log of facts does: derive a class for one of your own, and run it.</summary>
public abstract class FactLogContract
{
    private static readonly LogArea Area = new("BU08551103");
    private static readonly LogArea Other = new("BU08551104");
    private static readonly Instant At = Instant.FromUtc(2026, 11, 23, 9, 0, 1).PlusTicks(1234567);
    private static readonly Evaluated Done = new(At, At.Plus(Duration.FromDays(3)), 0, "fingerprint");
    private static readonly FactKey Key = new("signal", "S'1 \"é\"");

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    /// <summary>A log without anything in it.</summary>
    protected abstract Task<IFactLog> CreateAsync();

    /// <summary>The same log, read anew from where it is kept.</summary>
    protected abstract Task<IFactLog> ReopenAsync(IFactLog log);

    [Fact]
    public async Task An_area_that_was_never_appended_to_holds_nothing()
    {
        var log = await CreateAsync();

        Assert.Empty(await log.ReadHeadsAsync(Now));
        Assert.Equivalent(new AreaContents(new AreaHead(Area, 0), [], []), await log.ReadAreaAsync(Area, Now));
        Assert.Null(await log.FindAsync(Key, Now));
        Assert.Empty(await log.ReadChangesAsync(0, 10, null, Now));
    }

    [Fact]
    public async Task What_is_appended_is_read_also_after_it_was_opened_anew()
    {
        var log = await CreateAsync();
        await log.AppendAsync(Entry(Facts(0, "{}") with { Changes = [(ChangeKind.Began, Told("A"))] }), Now);

        foreach (var read in new[] { log, await ReopenAsync(log) })
        {
            var contents = await read.ReadAreaAsync(Area, Now);
            Assert.Equal(new AreaHead(Area, 1) { Evaluated = Done }, contents.Head);
            Assert.Equal([contents.Head], await read.ReadHeadsAsync(Now));
            Assert.Equal([new LoggedFact(Key, "{}")], contents.Facts);
            Assert.Equal([Told("A")], contents.Standing);
            Assert.Equal(Area, await read.FindAsync(Key, Now));
            Assert.Equal(
                [new LoggedChange(1, Area, At, ChangeKind.Began, Told("A"))],
                await read.ReadChangesAsync(0, 10, null, Now));
        }
    }

    [Fact]
    public async Task A_fact_takes_the_place_of_one_by_its_key_and_another_goes()
    {
        var log = await CreateAsync();
        await log.AppendAsync(Entry(Facts(0, "1")), Now);
        await log.AppendAsync(Entry(Facts(1, "2")), Now);
        Assert.Equal("2", Assert.Single((await log.ReadAreaAsync(Area, Now)).Facts).Json);

        await log.AppendAsync(Entry(new AreaEntry(Area, 2, Done) { Removed = [Key] }), Now);

        Assert.Empty((await log.ReadAreaAsync(Area, Now)).Facts);
        Assert.Null(await log.FindAsync(Key, Now));
    }

    [Fact]
    public async Task A_fact_moves_within_one_entry()
    {
        var log = await CreateAsync();
        await log.AppendAsync(Entry(Facts(0, "1")), Now);

        await log.AppendAsync(
            Entry(
                new AreaEntry(Other, 0, Done) { Put = [new(Key, "1")] },
                new AreaEntry(Area, 1, Done) { Removed = [Key] }),
            Now);

        Assert.Equal(Other, await log.FindAsync(Key, Now));
        Assert.Empty((await log.ReadAreaAsync(Area, Now)).Facts);
        Assert.Single((await log.ReadAreaAsync(Other, Now)).Facts);
    }

    [Fact]
    public async Task What_was_told_stands_until_it_ends()
    {
        var log = await CreateAsync();
        await log.AppendAsync(
            Entry(Facts(0, "1") with { Changes = [(ChangeKind.Began, Told("A")), (ChangeKind.Began, Told("B"))] }), Now);
        var amended = Told("B") with { Json = "other", Due = null };

        await log.AppendAsync(
            Entry(new AreaEntry(Area, 1, Done)
            {
                Changes = [(ChangeKind.Ended, Told("A") with { Json = null }), (ChangeKind.Amended, amended)],
            }),
            Now);

        Assert.Equal([amended], (await log.ReadAreaAsync(Area, Now)).Standing);
    }

    [Fact]
    public async Task A_second_writer_is_refused_and_leaves_no_trace()
    {
        var log = await CreateAsync();
        await log.AppendAsync(Entry(Facts(0, "1")), Now);

        await Assert.ThrowsAsync<SecondWriterException>(() => log.AppendAsync(
            Entry(
                new AreaEntry(Other, 0, Done) { Put = [new(new("signal", "S2"), "1")] },
                Facts(0, "2") with { Changes = [(ChangeKind.Began, Told("A"))] }),
            Now));

        Assert.Equal("1", Assert.Single((await log.ReadAreaAsync(Area, Now)).Facts).Json);
        Assert.Single(await log.ReadHeadsAsync(Now));
        Assert.Empty((await log.ReadAreaAsync(Other, Now)).Facts);
        Assert.Empty(await log.ReadChangesAsync(0, 10, null, Now));
    }

    [Fact]
    public async Task Who_read_an_older_shared_part_is_refused()
    {
        var log = await CreateAsync();
        await log.AppendAsync(Entry(new AreaEntry(LogArea.Shared, 0, Evaluated.Never)), Now);

        await Assert.ThrowsAsync<SecondWriterException>(() => log.AppendAsync(Entry(Facts(0, "1")), Now));

        Assert.Null(await log.FindAsync(Key, Now));
    }

    [Fact]
    public async Task Of_many_writers_at_once_one_is_not_refused()
    {
        var log = await CreateAsync();

        var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(async number =>
        {
            try
            {
                await log.AppendAsync(Entry(Facts(0, $"{number}")), Now);
                return 1;
            }
            catch (SecondWriterException)
            {
                return 0;
            }
        }));

        Assert.Equal(1, all.Sum());
        Assert.Equal(1, (await log.ReadAreaAsync(Area, Now)).Head.Version);
    }

    [Fact]
    public async Task Changes_have_numbers_and_are_read_in_their_order_by_pages_and_by_area()
    {
        var log = await CreateAsync();
        var first = await log.AppendAsync(
            Entry(Facts(0, "1") with { Changes = [(ChangeKind.Began, Told("A")), (ChangeKind.Began, Told("B"))] }), Now);
        var second = await log.AppendAsync(
            Entry(
                new AreaEntry(Other, 0, Done) { Changes = [(ChangeKind.Began, Told("C"))] },
                new AreaEntry(Area, 1, Done) { Changes = [(ChangeKind.Ended, Told("A"))] }),
            Now);
        LoggedChange[] all = [.. first, .. second];

        Assert.Equal(all.Select(change => change.Number).Order().Distinct(), all.Select(change => change.Number));
        Assert.Equal(all, await log.ReadChangesAsync(0, 10, null, Now));
        Assert.Equal(all[..2], await log.ReadChangesAsync(0, 2, null, Now));
        Assert.Equal(all[2..], await log.ReadChangesAsync(all[1].Number, 10, null, Now));
        Assert.Equal([all[0], all[1], all[3]], await log.ReadChangesAsync(0, 10, Area, Now));
        Assert.Empty(await log.ReadChangesAsync(all[3].Number, 10, null, Now));
    }

    [Fact]
    public async Task What_is_erased_is_gone_for_good()
    {
        var log = await CreateAsync();
        var told = await log.AppendAsync(
            Entry(Facts(0, "secret") with { Changes = [(ChangeKind.Began, Told("A"))] }), Now);

        await log.AppendAsync(
            Entry(new AreaEntry(Area, 1, Done)
            {
                Put = [new(Key, "left") { IsErased = true }],
                Erased = [told[0].Number],
                Changes = [(ChangeKind.Ended, Told("A").Erased())],
            }),
            Now);

        var reopened = await ReopenAsync(log);
        Assert.Equal([new LoggedFact(Key, "left") { IsErased = true }], (await reopened.ReadAreaAsync(Area, Now)).Facts);
        Assert.Equal(
            [Told("A").Erased(), Told("A").Erased()],
            (await reopened.ReadChangesAsync(0, 10, null, Now)).Select(change => change.Told));
    }

    private static LogEntry Entry(params AreaEntry[] areas) => new(At, 0, areas);

    private static AreaEntry Facts(long version, string json) =>
        new(Area, version, Done) { Put = [new LoggedFact(Key, json)] };

    private static Announcement Told(string key) => new(key, "H'1", $"{{\"text\":\"{key} é\"}}")
    {
        Rule = "BB-01",
        Due = new LocalDate(2026, 11, 25),
        Facts = [Key, new FactKey("household", "H'1")],
    };
}
