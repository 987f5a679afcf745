using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>Termijn in werkdagen: a term of policy or contract; the Algemene termijnenwet does not touch it.</summary>
/// <remarks>Compared by value. For terms that a statute sets see <see cref="StatutoryTerm"/>.</remarks>
public sealed record WorkingDayTerm
{
    /// <summary>A term of some working days; 0 means at once: the start day itself.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public WorkingDayTerm(int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        WorkingDays = workingDays;
    }

    /// <summary>How many working days the term has.</summary>
    public int WorkingDays { get; }

    /// <summary>The last day of the term, that day included.</summary>
    public LocalDate EndFrom(LocalDate start, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return calendar.Add(start, WorkingDays);
    }
}
