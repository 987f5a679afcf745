using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Leefbaarheid.Hosting;

/// <summary>Lets time pass in a desk: it waits until something changes by time, or sooner if that moves.</summary>
internal sealed partial class DeskService(
    AreaDesk desk, HostClock clock, PolicyMonitor policy, ILogger<DeskService> logger) : BackgroundService
{
    /// <summary>A timer waits no longer; then the next is set.</summary>
    private static readonly Duration LongestWait = Duration.FromDays(20);

    /// <summary>How long to wait before what failed is tried again.</summary>
    private static readonly Duration Patience = Duration.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        SemaphoreSlim renewed = new(0);
        using var watch = policy.OnChange((_, _) => renewed.Release());
        while (!stoppingToken.IsCancellationRequested)
        {
            var wait = await RunAsync(stoppingToken).ConfigureAwait(false);
            await wait.UntilAsync(clock, renewed, stoppingToken).ConfigureAwait(false);
        }
    }

    private async Task<DeskWait> RunAsync(CancellationToken stopping)
    {
        try
        {
            var told = desk.Rulebook.Fingerprint == policy.Rulebook.Fingerprint
                ? await desk.AdvanceAsync(stopping).ConfigureAwait(false)
                : await desk.UseAsync(policy.Rulebook, stopping).ConfigureAwait(false);
            if (told.Count > 0)
                Told(told.Count);
            var (next, sooner) = await desk.ScheduleAsync(stopping).ConfigureAwait(false);
            var wait = next is { } at ? Duration.Min(at - clock.Now, LongestWait) : LongestWait;
            return new DeskWait(Duration.Max(Duration.Zero, wait), sooner);
        }
        catch (Exception failed) when (!stopping.IsCancellationRequested)
        {
            Failed(failed.GetType().Name);
            return new DeskWait(Patience, null);
        }
    }

    [LoggerMessage(3, LogLevel.Information, "Time passed, and {Count} changes were told")]
    private partial void Told(int count);

    [LoggerMessage(4, LogLevel.Error, "Time could not pass ({Error}); it is tried again in a minute")]
    private partial void Failed(string error);
}
