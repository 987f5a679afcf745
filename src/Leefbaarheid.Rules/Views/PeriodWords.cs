namespace Leefbaarheid.Rules;

/// <summary>How clauses name a period of policy.</summary>
internal static class PeriodWords
{
    /// <summary>In the largest unit that says it in one number; else as it is written in ISO 8601.</summary>
    public static Text Words(this Period period) => period switch
    {
        { Years: var n, Months: 0, Weeks: 0, Days: 0 } when n > 0 => Of(n, "jaar", "jaar", "year", "years"),
        { Years: 0, Months: var n, Weeks: 0, Days: 0 } when n > 0 => Of(n, "maand", "maanden", "month", "months"),
        { Years: 0, Months: 0, Weeks: var n, Days: 0 } when n > 0 => Of(n, "week", "weken", "week", "weeks"),
        { Years: 0, Months: 0, Weeks: 0, Days: var n } when n > 0 => Of(n, "dag", "dagen", "day", "days"),
        _ => Text.Same(period.ToString()),
    };

    private static Text Of(int number, string one, string more, string oneInEnglish, string moreInEnglish) => new(
        $"{number} {(number == 1 ? one : more)}", $"{number} {(number == 1 ? oneInEnglish : moreInEnglish)}");
}
