namespace Leefbaarheid.Rules;

/// <summary>Buurtregie en Zorg- en Veiligheidshuis.</summary>
internal sealed partial class CoordinationPack
{
    private readonly CoordinationPolicy policy;
    private readonly WorkingDayCalendar calendar;
    private readonly CaseViews views;

    public CoordinationPack(CoordinationPolicy policy, WorkingDayCalendar calendar, CaseViews views) =>
        (this.policy, this.calendar, this.views) = (policy, calendar, views);

    public IEnumerable<Rule> Rules { get; } = [];
}
