using Microsoft.Extensions.Hosting;

namespace Leefbaarheid.Hosting;

/// <summary>Reads the policy when the host starts, so that a wrong one stops it there.</summary>
internal sealed class PolicyCheck(PolicyMonitor policy) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = policy.Rulebook;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
