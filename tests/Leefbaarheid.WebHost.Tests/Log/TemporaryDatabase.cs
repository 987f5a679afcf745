using Npgsql;

namespace Leefbaarheid.WebHost.Tests;

/// <summary>A database of its own on the server that LEEFBAARHEID_POSTGRES tells of; gone after the test.</summary>
internal sealed class TemporaryDatabase : IAsyncDisposable
{
    public const string Variable = "LEEFBAARHEID_POSTGRES";

    private TemporaryDatabase(string server) =>
        Connection = new NpgsqlConnectionStringBuilder(server) { Database = $"l_{Guid.NewGuid():N}" }.ToString();

    public string Connection { get; }

    /// <summary>A name for a database; the migrations make it.</summary>
    public static TemporaryDatabase OrSkip()
    {
        var server = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(server), $"{Variable} tells of no PostgreSQL server.");
        return new TemporaryDatabase(server!);
    }

    public async ValueTask DisposeAsync()
    {
        await using var context = LogDatabase.At(Connection).Open();
        NpgsqlConnection.ClearAllPools();
        await context.Database.EnsureDeletedAsync();
    }
}
