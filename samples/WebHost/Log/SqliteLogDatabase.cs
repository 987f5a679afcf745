using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.WebHost;

/// <summary>A log in a file of SQLite, with a journal beside it that is written ahead.</summary>
internal sealed class SqliteLogDatabase : LogDatabase
{
    private readonly string file;
    private readonly DbContextOptions<SqliteLogContext> options;

    public SqliteLogDatabase(string file)
    {
        this.file = file;
        var connection = new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 30 }.ToString();
        options = new DbContextOptionsBuilder<SqliteLogContext>()
            .UseSqlite(connection).AddInterceptors(new SqliteSettings()).Options;
    }

    public override string Name => $"SQLite {Path.GetFileName(file)}";

    public override LogContext Open() => new SqliteLogContext(options);

    /// <remarks>
    /// Deleted content is overwritten as it is deleted, but pages that were split keep copies, and so does the journal:
    /// the file is written anew and the journal cut off.
    /// </remarks>
    protected override async Task<bool> RewriteAsync(LogContext context, CancellationToken cancellation)
    {
        try
        {
            await context.Database.ExecuteSqlRawAsync("VACUUM", cancellation);
            await context.Database.OpenConnectionAsync(cancellation);
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            return await command.ExecuteScalarAsync(cancellation) is 0L;
        }
        catch (SqliteException problem) when (problem.SqliteErrorCode is SQLitePCL.raw.SQLITE_BUSY)
        {
            return false;
        }
    }

    protected override Task BreakStaleLockAsync(LogContext context, CancellationToken cancellation) =>
        File.Exists(file)
            ? context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellation)
            : Task.CompletedTask;
}
