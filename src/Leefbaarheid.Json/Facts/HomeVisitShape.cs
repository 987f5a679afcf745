using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

internal static class HomeVisitShape
{
    public static Shape<HomeVisit> Shape { get; } = new("homeVisit", f =>
    {
        HomeVisitId id = f.Id(v => v.Id, id => new HomeVisitId(id));
        HouseholdId household = f.Need(v => v.Household, Codes.Household, Codes.AHousehold);
        ProjectId? project = f.May(v => v.Project, Codes.Project);
        return new HomeVisit(id, household, f.Need(v => v.On, Sorts.Recorded))
        {
            Project = project,
            DayPart = f.May(v => v.DayPart, Sorts.Word(DayParts.Words)),
            Reached = f.Yes(v => v.Reached),
            By = f.May(v => v.By, Codes.Employee),
            ShowsNeed = f.Yes(v => v.ShowsNeed),
            Findings = f.May(v => v.Findings, Sorts.Text),
        };
    });
}
