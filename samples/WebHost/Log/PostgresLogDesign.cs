using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Leefbaarheid.WebHost;

/// <summary>
/// For <c>dotnet ef migrations add NAME --context PostgresLogContext --output-dir Migrations/Postgres</c>.
/// </summary>
internal sealed class PostgresLogDesign : IDesignTimeDbContextFactory<PostgresLogContext>
{
    public PostgresLogContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresLogContext>().UseNpgsql().Options);
}
