using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.WebHost;

/// <summary>The log in a file of SQLite.</summary>
internal sealed class SqliteLogContext(DbContextOptions<SqliteLogContext> options) : LogContext(options);
