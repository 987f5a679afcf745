using Leefbaarheid.Domain;
using NodaTime;

namespace Leefbaarheid.Json;

internal static class PresenceTimeShape
{
    public static Shape<PresenceTime> Shape { get; } = new("presenceTime", f =>
    {
        EmployeeId guide = f.Need(p => p.Guide, Codes.Employee, Codes.AGuide);
        IsoDayOfWeek weekday = f.Need(
            p => p.Weekday, Sorts.Word(Weekdays.Words), new("een dag van de week", "a day of the week"));
        LocalTime from = f.Need(p => p.From, Sorts.Time);
        LocalTime to = f.Need(p => p.To, Sorts.Time);
        string? place = f.May(p => p.Place, Sorts.Text);
        LocalDate? firstOn = f.May(p => p.FirstOn, Sorts.Planned);
        LocalDate? lastOn = f.From(firstOn, "firstOn", p => p.LastOn, Sorts.Planned);
        return IsInOrder(f, from, to)
            ? new PresenceTime(guide, weekday, from, to) { Place = place, FirstOn = firstOn, LastOn = lastOn }
            : new PresenceTime(guide, weekday, LocalTime.Midnight, LocalTime.Noon);
    });

    private static bool IsInOrder(Fields<PresenceTime> f, LocalTime from, LocalTime to)
    {
        if (to > from)
            return true;
        if (f.IsRightAt(JsonPath.Property(f.Path, "from")) && f.IsRightAt(JsonPath.Property(f.Path, "to")))
            f.Refuse("to", Text.Same(Sorts.Iso(to)), new(
                $"een tijd na {Sorts.Iso(from)} (from)", $"a time after {Sorts.Iso(from)} (from)"));
        return false;
    }
}
