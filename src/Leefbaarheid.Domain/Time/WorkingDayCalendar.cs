using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace Leefbaarheid.Domain;

/// <summary>Werkdagen: which days count as working days for terms of policy.</summary>
/// <remarks>
/// Monday to Friday, without <see cref="PublicHolidays"/> and the caller's own closing days. Days equated by
/// royal decree are working days here. Two calendars are equal when their closing days are.
/// </remarks>
public sealed class WorkingDayCalendar : IEquatable<WorkingDayCalendar>
{
    private readonly ImmutableSortedSet<LocalDate> closingDays;

    private WorkingDayCalendar(ImmutableSortedSet<LocalDate> closingDays) => this.closingDays = closingDays;

    /// <summary>The calendar without closing days of its own.</summary>
    public static WorkingDayCalendar Netherlands { get; } = new([]);

    /// <summary>The closing days of the organisation itself, earliest first, in the ISO calendar.</summary>
    public ValueList<LocalDate> ClosingDays => closingDays.ToValueList();

    /// <summary>This calendar with more days on which the organisation is closed.</summary>
    public WorkingDayCalendar WithClosingDays(IEnumerable<LocalDate> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return new(closingDays.Union(days.Select(day => day.WithCalendar(CalendarSystem.Iso))));
    }

    /// <summary>Whether the day is a working day.</summary>
    public bool IsWorkingDay(LocalDate day) => !IsWeekend(day) && !IsFree(day);

    /// <summary>The n-th working day after the start; the start never counts and may be a free day.</summary>
    /// <param name="start">The day from which is counted.</param>
    /// <param name="workingDays">How many working days; 0 gives the start itself, free day or not.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public LocalDate Add(LocalDate start, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        LocalDate day = start;
        IsoDayOfWeek weekday = start.DayOfWeek;
        for (int left = workingDays; left > 0;)
        {
            day = day.PlusDays(1);
            weekday = weekday == IsoDayOfWeek.Sunday ? IsoDayOfWeek.Monday : weekday + 1;
            if (weekday < IsoDayOfWeek.Saturday && !IsFree(day))
                left--;
        }

        return day;
    }

    /// <inheritdoc/>
    public bool Equals(WorkingDayCalendar? other) => other is not null && closingDays.SetEquals(other.closingDays);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WorkingDayCalendar);

    /// <inheritdoc/>
    public override int GetHashCode() => closingDays.Aggregate(closingDays.Count, HashCode.Combine);

    /// <summary>The calendar with its closing days, as ISO dates.</summary>
    public override string ToString() => closingDays.IsEmpty
        ? "Netherlands"
        : "Netherlands, closed on "
            + string.Join(", ", closingDays.Select(LocalDatePattern.Iso.Format));

    private bool IsFree(LocalDate day) =>
        PublicHolidays.Contains(day) || (!closingDays.IsEmpty && closingDays.Contains(day));

    internal static bool IsWeekend(LocalDate day) =>
        day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
}
