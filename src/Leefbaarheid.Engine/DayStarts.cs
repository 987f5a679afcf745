using NodaTime;

namespace Leefbaarheid.Engine;

/// <summary>
/// When days start in a zone; the last asked ones are kept, since rules ask for the same few hundred.
/// </summary>
internal sealed class DayStarts(DateTimeZone zone)
{
    private const int Kept = 4096;
    private readonly Dictionary<LocalDate, Instant> days = [];

    public Instant StartOf(Validity validity) =>
        validity.FirstDay is { } day ? StartOf(day) : validity.Start ?? Instant.MinValue;

    public Instant EndOf(Validity validity) =>
        validity.DayAfter is { } day ? StartOf(day) : validity.End ?? Instant.MaxValue;

    private Instant StartOf(LocalDate day)
    {
        if (days.TryGetValue(day, out var start))
            return start;
        if (days.Count == Kept)
            days.Clear();
        return days[day] = zone.AtStartOfDay(day).ToInstant();
    }
}
