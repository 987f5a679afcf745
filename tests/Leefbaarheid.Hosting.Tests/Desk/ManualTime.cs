namespace Leefbaarheid.Hosting.Tests.Desk;

/// <summary>Time that passes when a test says so, with the timers of it.</summary>
internal sealed class ManualTime(Instant now) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<ManualTimer> timers = [];
    private Instant now = now;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
            return now.ToDateTimeOffset();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (gate)
        {
            var timer = new ManualTimer(() => callback(state), this);
            timers.Add(timer);
            timer.Change(dueTime, period);
            return timer;
        }
    }

    /// <summary>Lets it pass; timers that are due go off.</summary>
    public void Pass(Duration duration)
    {
        ManualTimer[] due;
        lock (gate)
        {
            now += duration;
            due = [.. timers.Where(timer => timer.Due <= now)];
            timers.RemoveAll(due.Contains);
        }

        foreach (var timer in due)
            timer.GoOff();
    }

    private sealed class ManualTimer(Action goOff, ManualTime time) : ITimer
    {
        public Instant? Due { get; private set; }

        public void GoOff() => goOff();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Due = dueTime == Timeout.InfiniteTimeSpan ? null : time.now + Duration.FromTimeSpan(dueTime);
            return true;
        }

        public void Dispose()
        {
            lock (time.gate)
                time.timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
