namespace Leefbaarheid.Hosting;

/// <summary>How long a desk has nothing to do by time alone.</summary>
/// <param name="Longest">So long at most.</param>
/// <param name="Sooner">Ends once something is there that changes sooner.</param>
internal sealed record DeskWait(Duration Longest, Task? Sooner)
{
    /// <summary>Waits, on one timer, or until there are other rules.</summary>
    public async Task UntilAsync(HostClock clock, SemaphoreSlim renewed, CancellationToken stopping)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        List<Task> ends = [clock.WaitAsync(Longest, over.Token), renewed.WaitAsync(over.Token)];
        if (Sooner is not null)
            ends.Add(Sooner);
        await Task.WhenAny(ends).ConfigureAwait(false);
        await over.CancelAsync().ConfigureAwait(false);
    }
}
