using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Leefbaarheid.WebHost;

/// <summary>Whether the log can be written: it takes the end of the log as a writer does, and lets it go.</summary>
internal sealed class LogHealth(LogDatabase database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var log = database.Open();
            await using var transaction = await log.Database.BeginTransactionAsync(cancellationToken);
            await log.Tail.ExecuteUpdateAsync(
                tail => tail.SetProperty(row => row.LastNumber, row => row.LastNumber), cancellationToken);
            await transaction.RollbackAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception problem) when (problem is System.Data.Common.DbException or InvalidOperationException)
        {
            return HealthCheckResult.Unhealthy($"The log cannot be written: {database.Name}", problem);
        }
    }
}
