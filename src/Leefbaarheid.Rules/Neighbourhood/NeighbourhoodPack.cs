namespace Leefbaarheid.Rules;

/// <summary>Buurt: where many signals come together.</summary>
internal sealed partial class NeighbourhoodPack
{
    private readonly NeighbourhoodPolicy policy;
    private readonly WorkingDayCalendar calendar;
    private readonly CaseViews views;

    public NeighbourhoodPack(NeighbourhoodPolicy policy, WorkingDayCalendar calendar, CaseViews views) =>
        (this.policy, this.calendar, this.views) = (policy, calendar, views);

    public IEnumerable<Rule> Rules { get; } = [];
}
