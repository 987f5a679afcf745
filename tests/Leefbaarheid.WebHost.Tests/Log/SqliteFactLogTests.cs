using System.Text;

namespace Leefbaarheid.WebHost.Tests;

/// <summary>A log in a file of SQLite is a log.</summary>
public sealed class SqliteFactLogTests : FactLogContract, IDisposable
{
    private static readonly LogArea Area = new("BU08551103");
    private static readonly Instant At = Instant.FromUtc(2026, 11, 23, 9, 0);

    private readonly TemporaryFile file = new();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task What_was_erased_cannot_be_read_from_the_files()
    {
        var log = await CreateAsync();
        var keys = Enumerable.Range(0, 400).Select(number => new FactKey("signal", $"S{number}")).ToList();
        foreach (var (round, some) in keys.Chunk(40).Index())
            await log.AppendAsync(Telling(round, some), Now);
        Assert.Contains("kanarie", Encoding.UTF8.GetString(file.Bytes()), StringComparison.Ordinal);
        await log.AppendAsync(
            Entry(new(Area, 10, Evaluated.Never)
            {
                Put = [.. keys.Select(key => new LoggedFact(key, "{}") { IsErased = true })],
                Changes = [.. keys.Select(key => (ChangeKind.Amended, Told(key).Erased()))],
                Erased = [.. Enumerable.Range(1, 400).Select(number => (long)number)],
            }),
            Now);

        Assert.DoesNotContain("kanarie", Encoding.UTF8.GetString(file.Bytes()), StringComparison.Ordinal);
    }

    protected override async Task<IFactLog> CreateAsync()
    {
        var database = LogDatabase.At(file.Path);
        await database.PrepareAsync(Now);
        return new DatabaseFactLog(database);
    }

    protected override Task<IFactLog> ReopenAsync(IFactLog log) => CreateAsync();

    private static LogEntry Telling(long version, IReadOnlyList<FactKey> keys) =>
        Entry(new(Area, version, Evaluated.Never)
        {
            Put = [.. keys.Select(key => new LoggedFact(key, Canary(key.Id)))],
            Changes = [.. keys.Select(key => (ChangeKind.Began, Told(key)))],
        });

    private static LogEntry Entry(AreaEntry part) => new(At, 0, [part]);

    private static Announcement Told(FactKey key) => new(key.ToString(), "H1", Canary(key.Id)) { Rule = "BB-01" };

    /// <summary>Of different lengths, some over a page.</summary>
    private static string Canary(string id) =>
        string.Concat(Enumerable.Repeat($"kanarie van {id}; ", 1 + (id.Length * id[^1] * 7 % 300)));
}
