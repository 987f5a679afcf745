namespace Leefbaarheid.Rules;

/// <summary>Woningvervuiling en brandgevaar.</summary>
internal sealed partial class PollutionAndFirePack(
    PollutionAndFirePolicy policy, WorkingDayCalendar calendar, CaseViews views)
{
    public IEnumerable<Rule> Rules => [VisitAndTellHealthService, CheckFireSafety];
}
