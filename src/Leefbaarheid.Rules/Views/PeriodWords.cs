namespace Leefbaarheid.Rules;

/// <summary>How clauses name a period of policy.</summary>
internal static class PeriodWords
{
    /// <summary>In the unit that says it in one number; else as it is written in ISO 8601.</summary>
    public static Text Words(this Period period) => period switch
    {
        { Years: > 0 and var years, Months: 0, Weeks: 0, Days: 0 } => Noun.Year.Count(years),
        { Years: 0, Months: > 0 and var months, Weeks: 0, Days: 0 } => Noun.Month.Count(months),
        { Years: 0, Months: 0, Weeks: > 0 and var weeks, Days: 0 } => Noun.Week.Count(weeks),
        { Years: 0, Months: 0, Weeks: 0, Days: > 0 and var days } => Noun.Day.Count(days),
        _ => Text.Same(period.ToString()),
    };
}
