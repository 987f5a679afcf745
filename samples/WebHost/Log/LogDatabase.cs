using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.WebHost;

/// <summary>Where a log is kept, and how that kind of database is brought up to date and wiped.</summary>
internal abstract class LogDatabase
{
    /// <summary>A file of SQLite, or PostgreSQL where the text is a connection string with a host.</summary>
    public static LogDatabase At(string connection) =>
        connection.Contains("Host=", StringComparison.OrdinalIgnoreCase)
            ? new PostgresLogDatabase(connection)
            : new SqliteLogDatabase(connection);

    /// <summary>What it is called in messages, without a password.</summary>
    public abstract string Name { get; }

    public abstract LogContext Open();

    /// <summary>Makes the tables, or brings those of an older version up to date.</summary>
    public async Task PrepareAsync(CancellationToken cancellation)
    {
        await using var context = Open();
        if ((await context.Database.GetPendingMigrationsAsync(cancellation)).Any())
        {
            await BreakStaleLockAsync(context, cancellation);
            await context.Database.MigrateAsync(cancellation);
        }

        if (await context.Tail.AnyAsync(tail => tail.MustWipe, cancellation))
            await WipeAsync(cancellation);
    }

    /// <summary>
    /// Overwrites what was erased, so that nobody reads it from the files; tries again later where it is busy.
    /// </summary>
    public async Task WipeAsync(CancellationToken cancellation)
    {
        await using var context = Open();
        if (await RewriteAsync(context, cancellation))
            await context.Tail.ExecuteUpdateAsync(tail => tail.SetProperty(t => t.MustWipe, false), cancellation);
    }

    /// <summary>Whether nothing of what was erased is left in the files.</summary>
    protected abstract Task<bool> RewriteAsync(LogContext context, CancellationToken cancellation);

    /// <summary>Takes away the mark that a process left that was killed while it made the tables.</summary>
    protected virtual Task BreakStaleLockAsync(LogContext context, CancellationToken cancellation) =>
        Task.CompletedTask;
}
