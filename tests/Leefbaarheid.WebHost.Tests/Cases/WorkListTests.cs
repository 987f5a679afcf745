namespace Leefbaarheid.WebHost.Tests;

/// <summary>The work list: what is due first at the top, fifty a page, of one's own areas.</summary>
public sealed class WorkListTests : IDisposable
{
    private static readonly LogArea Area = new("BU08551103");
    private static readonly LogArea Other = new("BU08551104");

    private readonly TemporaryFile file = new();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task Five_thousand_open_decisions_have_a_hundred_pages_in_the_order_of_their_days()
    {
        var list = await FillAsync();
        List<WorkItem> all = [];
        for (var number = 1; number <= 100; number++)
        {
            var page = await list.ReadAsync([Area.Name], null, number, Now);
            Assert.Equal((5000, 100, 50), (page.Total, page.Last, page.Items.Count));
            all.AddRange(page.Items);
        }

        Assert.Equal(5000, all.Select(item => item.Case).Distinct().Count());
        Assert.Equal(all.OrderBy(item => item.Due is null).ThenBy(item => item.Due).Select(item => item.Due),
            all.Select(item => item.Due));
        Assert.DoesNotContain(all, item => item.Kind is "Block" or "Warn");
    }

    [Fact]
    public async Task A_filter_on_kind_and_area_leaves_the_rest_out()
    {
        var list = await FillAsync();

        Assert.Equal(10, (await list.ReadAsync([Area.Name], "Block", 1, Now)).Total);
        Assert.Equal(1, (await list.ReadAsync([Other.Name], null, 7, Now)).Number);
        Assert.Equal([Other.Name], await list.AreasAsync(new Caller { Areas = [Other.Name] }, Now));
    }

    private async Task<WorkList> FillAsync()
    {
        var database = LogDatabase.At(file.Path);
        await database.PrepareAsync(Now);
        var at = Instant.FromUtc(2026, 11, 23, 9, 0);
        await new DatabaseFactLog(database).AppendAsync(
            new LogEntry(at, 0,
            [
                new(Area, 0, Evaluated.Never)
                {
                    Changes =
                    [
                        .. Enumerable.Range(0, 5000).Select(number => Told(number, "Act")),
                        .. Enumerable.Range(5000, 10).Select(number => Told(number, "Block")),
                    ],
                },
                new(Other, 0, Evaluated.Never) { Changes = [Told(6000, "Refer")] },
            ]),
            Now);
        return new WorkList(database);
    }

    private static (ChangeKind Kind, Announcement Told) Told(int number, string kind) => (
        ChangeKind.Began,
        new Announcement($"decision|household H{number}|OVL-01|{kind}||", $"H{number}", $$"""{"kind":"{{kind}}"}""")
        {
            Rule = "OVL-01",
            Due = number % 7 == 0 ? null : new LocalDate(2026, 11, 1).PlusDays(number * 31 % 97),
        });
}
