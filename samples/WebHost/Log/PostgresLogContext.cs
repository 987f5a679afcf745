using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.WebHost;

/// <summary>The log in PostgreSQL.</summary>
internal sealed class PostgresLogContext(DbContextOptions<PostgresLogContext> options) : LogContext(options);
