using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Leefbaarheid.WebHost;

/// <summary>
/// For <c>dotnet ef migrations add NAME --context SqliteLogContext --output-dir Migrations/Sqlite</c>.
/// </summary>
internal sealed class SqliteLogDesign : IDesignTimeDbContextFactory<SqliteLogContext>
{
    public SqliteLogContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteLogContext>().UseSqlite().Options);
}
