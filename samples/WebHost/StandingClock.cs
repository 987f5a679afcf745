namespace Leefbaarheid.WebHost;

/// <summary>A clock that stands still, so that an example has the same advice on any day.</summary>
internal sealed class StandingClock(Instant now) : IClock
{
    public Instant GetCurrentInstant() => now;
}
