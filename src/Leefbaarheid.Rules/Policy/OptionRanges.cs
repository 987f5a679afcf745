using System.Globalization;

namespace Leefbaarheid.Rules;

/// <summary>Bereiken van opties: the one place that says which values of options make sense.</summary>
/// <remarks>Longer terms than these leave no room in the calendar, or take forever to count.</remarks>
public static class OptionRanges
{
    private const int MostWorkingDays = 1000;
    private const int MostMonths = 1200;
    private const int MostDays = 36525;

    /// <summary>Working days of a term or a waiting time: none (at once) up to and including a thousand.</summary>
    public static OptionRange<int> WorkingDays { get; } = Between(0, MostWorkingDays);

    /// <summary>A severity that is more than an observation.</summary>
    public static OptionRange<Severity> AboveObservation { get; } = new(
        severity => severity is > Severity.Observation and <= Severity.Acute,
        new("een ernst boven Observatie", "a severity above Observation"));

    /// <summary>A period of one or more days, weeks, months or years, none negative, at most a hundred years.</summary>
    public static OptionRange<Period> Lasting { get; } = new(
        Lasts,
        new("een of meer dagen, weken, maanden of jaren, hooguit 100 jaar",
            "one or more days, weeks, months or years, at most 100 years"));

    /// <summary>A number from a bound on, the bound included.</summary>
    /// <param name="least">The bound.</param>
    public static OptionRange<int> From(int least) => new(number => number >= least, new(
        string.Create(CultureInfo.InvariantCulture, $"{least} of meer"),
        string.Create(CultureInfo.InvariantCulture, $"{least} or more")))
    {
        Least = least,
    };

    /// <summary>A number between bounds, both included.</summary>
    /// <param name="least">The one.</param>
    /// <param name="most">The other.</param>
    public static OptionRange<int> Between(int least, int most) =>
        new(number => number >= least && number <= most, new(
            string.Create(CultureInfo.InvariantCulture, $"{least} tot en met {most}"),
            string.Create(CultureInfo.InvariantCulture, $"{least} up to {most}")))
        {
            Least = least,
            Most = most,
        };

    /// <summary>A number of days from a bound on, the bound included, up to and including a hundred years.</summary>
    /// <param name="least">The bound.</param>
    public static OptionRange<int> Days(int least) => Between(least, MostDays);

    private static bool Lasts(Period? value) =>
        value is { HasTimeComponent: false, Years: >= 0, Months: >= 0, Weeks: >= 0, Days: >= 0 }
        && (value.Years | value.Months | value.Weeks | value.Days) > 0
        && ((long)value.Years * 12) + value.Months <= MostMonths
        && ((long)value.Weeks * 7) + value.Days <= MostDays;
}
