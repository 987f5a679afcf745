using System.Collections.Frozen;
using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>Gelijkgestelde dagen: days that a royal decree equates with a holiday (ATW art. 3 lid 3).</summary>
/// <remarks>
/// They only move the end of a <see cref="StatutoryTerm"/>; for a <see cref="WorkingDayTerm"/> they are ordinary
/// working days. A dated table: a day that is not listed is not equated, later years have to be added.
/// </remarks>
public static class EquatedDays
{
    private static readonly FrozenSet<LocalDate> Decreed = new LocalDate[]
    {
        new(2023, 4, 28), new(2023, 5, 19),
        new(2024, 5, 10), new(2024, 12, 27),
        new(2025, 5, 30),
        new(2026, 1, 2), new(2026, 5, 15),
        new(2027, 5, 7),
        new(2028, 4, 28), new(2028, 5, 26),
    }.ToFrozenSet();

    /// <summary>Whether a royal decree equates the day with a holiday.</summary>
    public static bool Contains(LocalDate day) => Decreed.Contains(day);
}
