using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>Feestdagen: the public holidays of the Netherlands that Algemene termijnenwet art. 3 names.</summary>
/// <remarks>
/// Computed for any year, as the days have been since 2014 (the first Koningsdag). Weekends are not part of it.
/// Days that a royal decree equates with them are in <see cref="EquatedDays"/>.
/// </remarks>
public static class PublicHolidays
{
    /// <summary>Whether the day is a public holiday.</summary>
    public static bool Contains(LocalDate day) => day.Month switch
    {
        1 => day.Day == 1,
        12 => day.Day is 25 or 26,
        >= 3 and <= 6 => (day.Month == 5 && day.Day == 5)
            || (day.Month == 4 && day == KingsDay(day.Year))
            || Period.DaysBetween(EasterSunday(day.Year), day) is -2 or 1 or 39 or 50,
        _ => false,
    };

    /// <summary>The public holidays of a year in order of date; a day on which two fall is listed once.</summary>
    public static IReadOnlyList<LocalDate> In(int year)
    {
        LocalDate easter = EasterSunday(year);
        SortedSet<LocalDate> days =
        [
            new(year, 1, 1),
            easter.PlusDays(-2),
            easter.PlusDays(1),
            KingsDay(year),
            new(year, 5, 5),
            easter.PlusDays(39),
            easter.PlusDays(50),
            new(year, 12, 25),
            new(year, 12, 26),
        ];
        return [.. days];
    }

    /// <summary>Koningsdag: 27 April, or 26 April where the 27th is a Sunday.</summary>
    public static LocalDate KingsDay(int year)
    {
        LocalDate day = new(year, 4, 27);
        return day.DayOfWeek == IsoDayOfWeek.Sunday ? day.PlusDays(-1) : day;
    }

    /// <summary>Eerste Paasdag, computed for the Gregorian calendar (Butcher's method).</summary>
    public static LocalDate EasterSunday(int year)
    {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int correction = (century - ((century + 8) / 25) + 1) / 3;
        int epact = ((19 * golden) + century - (century / 4) - correction + 15) % 30;
        int weekday = (32 + (2 * (century % 4)) + (2 * (yearOfCentury / 4)) - epact - (yearOfCentury % 4)) % 7;
        int shift = (golden + (11 * epact) + (22 * weekday)) / 451;
        int days = epact + weekday - (7 * shift) + 114;
        return new LocalDate(year, days / 31, (days % 31) + 1);
    }
}
