namespace Leefbaarheid.Rules;

/// <summary>Fysieke meldingen: to whoever keeps the place in order.</summary>
internal sealed partial class PhysicalPack
{
    private readonly PhysicalPolicy policy;
    private readonly WorkingDayCalendar calendar;
    private readonly CaseViews views;

    public PhysicalPack(PhysicalPolicy policy, WorkingDayCalendar calendar, CaseViews views) =>
        (this.policy, this.calendar, this.views) = (policy, calendar, views);

    public IEnumerable<Rule> Rules => [ReportToOwner];
}
