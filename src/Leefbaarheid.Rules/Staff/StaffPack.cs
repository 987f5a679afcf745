namespace Leefbaarheid.Rules;

/// <summary>Medewerkers: aggression against them, and their training.</summary>
internal sealed partial class StaffPack(StaffPolicy policy, WorkingDayCalendar calendar, CaseViews views)
{
    public IEnumerable<Rule> Rules => [AggressionAgainstStaff, TrainingExpired];
}
