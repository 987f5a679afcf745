namespace Leefbaarheid.Rules;

/// <summary>Fysieke meldingen: to whoever keeps the place in order.</summary>
internal sealed partial class PhysicalPack(
    PhysicalPolicy policy, WorkingDayCalendar calendar, CaseViews views)
{
    public IEnumerable<Rule> Rules => [ReportToOwner];
}
