using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Leefbaarheid.WebHost;

/// <summary>A log in PostgreSQL.</summary>
internal sealed class PostgresLogDatabase : LogDatabase
{
    private readonly DbContextOptions<PostgresLogContext> options;

    public PostgresLogDatabase(string connection)
    {
        var parts = new NpgsqlConnectionStringBuilder(connection);
        Name = $"PostgreSQL {parts.Database} on {parts.Host}";
        options = new DbContextOptionsBuilder<PostgresLogContext>().UseNpgsql(connection).Options;
    }

    public override string Name { get; }

    public override LogContext Open() => new PostgresLogContext(options);

    /// <remarks>
    /// The tables are written anew. Archived journals and copies of the server are kept as long as its keeper keeps
    /// them.
    /// </remarks>
    protected override async Task<bool> RewriteAsync(LogContext context, CancellationToken cancellation)
    {
        await context.Database.ExecuteSqlRawAsync("VACUUM FULL fact, standing, change, rejection", cancellation);
        return true;
    }
}
