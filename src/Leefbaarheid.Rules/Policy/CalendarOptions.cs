using static Leefbaarheid.Rules.PolicyOption;

namespace Leefbaarheid.Rules;

/// <summary>What of a calendar is policy: the days on which the corporation is closed.</summary>
internal static class CalendarOptions
{
    public static WorkingDayCalendar Ask(PolicyOptions<WorkingDayCalendar> options) =>
        WorkingDayCalendar.Netherlands.WithClosingDays(options.ClosingDays(c => c.ClosingDays, Inference(
            "eigen sluitingsdagen, die in geen termijn van werkdagen tellen",
            "closing days of the corporation's own, which count in no term of working days")));
}
