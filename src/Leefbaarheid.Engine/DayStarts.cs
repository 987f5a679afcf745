namespace Leefbaarheid.Engine;

/// <summary>
/// When validities start and end in a zone; the days last asked for are kept, since rules ask for the same few hundred.
/// A bound is null where it is open, or outside what an <see cref="Instant"/> can hold: of days, only the first that
/// there is may begin before that.
/// </summary>
internal sealed class DayStarts(DateTimeZone zone)
{
    private const int Kept = 4096;
    private readonly Dictionary<LocalDate, Instant?> days = [];

    public Instant? StartOf(Validity validity) => validity.FirstDay is { } day ? StartOf(day) : validity.Start;

    public Instant? EndOf(Validity validity) => validity.DayAfter is { } day ? StartOf(day) : validity.End;

    private Instant? StartOf(LocalDate day)
    {
        if (days.TryGetValue(day, out var start))
            return start;
        if (days.Count == Kept)
            days.Clear();
        return days[day] = day == LocalDate.MinIsoValue ? null : zone.AtStartOfDay(day).ToInstant();
    }
}
