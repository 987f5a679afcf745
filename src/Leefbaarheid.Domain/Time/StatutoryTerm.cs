using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>Wettelijke termijn: a term set by statute, to which the Algemene termijnenwet (ATW) applies.</summary>
/// <remarks>
/// A term that ends on a Saturday, Sunday, holiday or equated day runs on to the next day that is none (art. 1);
/// a term of three days or more holds at least two ordinary days (art. 2). Neither holds for more than 90 days,
/// 12 weeks or 3 months, nor for years (art. 4). Terms in hours are not days and cannot be made here: add them to
/// an instant. The start day does not count; months are clipped at the end of a shorter month. Compared by value.
/// </remarks>
public sealed record StatutoryTerm
{
    private StatutoryTerm(Period length, bool isGoverned)
    {
        Length = length;
        IsGoverned = isGoverned;
    }

    /// <summary>The length as the statute words it.</summary>
    public Period Length { get; }

    /// <summary>Whether the ATW applies: false for the long terms of art. 4.</summary>
    public bool IsGoverned { get; }

    /// <summary>A term in days; governed up to and including 90.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public static StatutoryTerm Days(int days) => new(Period.FromDays(Positive(days)), days <= 90);

    /// <summary>A term in weeks; governed up to and including 12.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public static StatutoryTerm Weeks(int weeks) => new(Period.FromWeeks(Positive(weeks)), weeks <= 12);

    /// <summary>A term in months; governed up to and including 3.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public static StatutoryTerm Months(int months) => new(Period.FromMonths(Positive(months)), months <= 3);

    /// <summary>A term in years; never governed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public static StatutoryTerm Years(int years) => new(Period.FromYears(Positive(years)), false);

    /// <summary>The last day of the term that starts after a day, that last day included.</summary>
    public LocalDate EndFrom(LocalDate start)
    {
        LocalDate end = start.Plus(Length);
        if (!IsGoverned)
            return end;

        end = WithTwoOrdinaryDays(start, end, 1);
        while (!IsOrdinary(end))
            end = end.PlusDays(1);
        return end;
    }

    /// <summary>The day that lies the term before a day, for terms that are counted back from an event.</summary>
    /// <remarks>Art. 1 does not apply to such terms (its second paragraph); art. 2 does.</remarks>
    public LocalDate StartBefore(LocalDate end)
    {
        LocalDate start = end.Minus(Length);
        return IsGoverned ? WithTwoOrdinaryDays(end, start, -1) : start;
    }

    private static LocalDate WithTwoOrdinaryDays(LocalDate from, LocalDate to, int step)
    {
        if (Math.Abs(Period.DaysBetween(from, to)) < 3)
            return to;

        int ordinary = 0;
        LocalDate day = from;
        while (day != to)
        {
            day = day.PlusDays(step);
            if (IsOrdinary(day))
                ordinary++;
        }

        for (; ordinary < 2; ordinary += IsOrdinary(day) ? 1 : 0)
            day = day.PlusDays(step);
        return day;
    }

    private static bool IsOrdinary(LocalDate day) =>
        !WorkingDayCalendar.IsWeekend(day) && !PublicHolidays.Contains(day) && !EquatedDays.Contains(day);

    private static int Positive(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        return number;
    }
}
