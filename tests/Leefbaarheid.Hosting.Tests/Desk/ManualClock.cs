namespace Leefbaarheid.Hosting.Tests.Desk;

/// <summary>A clock that stands still until somebody moves it.</summary>
internal sealed class ManualClock(Instant now) : IClock
{
    public Instant Now { get; set; } = now;

    public Instant GetCurrentInstant() => Now;
}
