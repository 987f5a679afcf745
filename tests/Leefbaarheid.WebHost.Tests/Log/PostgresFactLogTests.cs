namespace Leefbaarheid.WebHost.Tests;

/// <summary>A log in PostgreSQL is a log; where no server is told of, these are skipped.</summary>
public sealed class PostgresFactLogTests : FactLogContract, IAsyncLifetime
{
    private TemporaryDatabase? database;

    public ValueTask InitializeAsync()
    {
        database = TemporaryDatabase.OrSkip();
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        if (database is not null)
            await database.DisposeAsync();
    }

    protected override async Task<IFactLog> CreateAsync()
    {
        var kept = LogDatabase.At(database!.Connection);
        await kept.PrepareAsync(TestContext.Current.CancellationToken);
        return new DatabaseFactLog(kept);
    }

    protected override Task<IFactLog> ReopenAsync(IFactLog log) => CreateAsync();
}
