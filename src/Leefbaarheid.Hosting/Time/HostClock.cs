// The one place in this package that reads a clock: a host lives in time. Everything else here is told the moment, as
// everywhere in the library.
#pragma warning disable RS0030

namespace Leefbaarheid.Hosting;

/// <summary>
/// De klok van de host: what time it is, and waiting until it is later. A host that has NodaTime's
/// <see cref="IClock"/> gives that; else a <see cref="TimeProvider"/>.
/// </summary>
public sealed class HostClock
{
    private readonly TimeProvider time;
    private readonly IClock? clock;

    private HostClock(TimeProvider time, IClock? clock) => (this.time, this.clock) = (time, clock);

    /// <summary>Now, to the tick: no log need keep it more exactly.</summary>
    public Instant Now => Instant.FromUnixTimeTicks(Exactly.ToUnixTimeTicks());

    private Instant Exactly => clock?.GetCurrentInstant() ?? Instant.FromDateTimeOffset(time.GetUtcNow());

    /// <summary>By a <see cref="TimeProvider"/>, whose timers it waits with.</summary>
    /// <param name="time">The provider; the system's where left out.</param>
    public static HostClock Of(TimeProvider? time = null) => new(time ?? TimeProvider.System, null);

    /// <summary>By a clock of NodaTime; it waits with the timers of a <see cref="TimeProvider"/>.</summary>
    /// <param name="clock">What time it is.</param>
    /// <param name="time">Whose timers are used; the system's where left out.</param>
    /// <exception cref="ArgumentNullException">There is no clock.</exception>
    public static HostClock Of(IClock clock, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return new(time ?? TimeProvider.System, clock);
    }

    /// <summary>That of the services: a clock of NodaTime first, then a time provider, then the system's.</summary>
    internal static HostClock From(IServiceProvider services)
    {
        var time = (TimeProvider?)services.GetService(typeof(TimeProvider));
        return services.GetService(typeof(IClock)) is IClock clock ? Of(clock, time) : Of(time);
    }

    /// <summary>A mark to measure from.</summary>
    internal long Mark() => time.GetTimestamp();

    /// <summary>How long ago a mark was made.</summary>
    internal TimeSpan Since(long mark) => time.GetElapsedTime(mark);

    /// <summary>Waits for so long, by one timer.</summary>
    internal Task WaitAsync(Duration duration, CancellationToken cancellation) =>
        Task.Delay(duration.ToTimeSpan(), time, cancellation);
}
