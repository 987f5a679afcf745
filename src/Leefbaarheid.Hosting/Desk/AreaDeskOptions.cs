namespace Leefbaarheid.Hosting;

/// <summary>How a desk works.</summary>
public sealed record AreaDeskOptions
{
    /// <summary>What time it is; the system's clock where left out.</summary>
    public HostClock Clock { get; init; } = HostClock.Of();

    /// <summary>Where days start and end.</summary>
    public DateTimeZone Zone { get; init; } = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    /// <summary>The language of what is told. Another one amends all that stands.</summary>
    public Language Language { get; init; } = Language.Dutch;

    /// <summary>So many areas keep their session at most; at least one.</summary>
    public int MostAwake
    {
        get;
        init => field = value > 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Let one area at least be awake.");
    } = 64;
}
