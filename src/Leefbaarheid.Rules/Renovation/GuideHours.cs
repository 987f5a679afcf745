namespace Leefbaarheid.Rules;

internal sealed partial class RenovationPack
{
    /// <summary>Guides, in each of their projects, who are in complexes for longer than they work.</summary>
    private Query<GuideOf> OverTheirHours
    {
        get
        {
            var minutes = presence
                .During(p => Validity.Between(p.Time.FirstOn, p.Time.LastOn))
                .AggregateBy(
                    p => p.Time.Guide,
                    0L,
                    (sum, p) => sum + p.Time.Length.Minutes,
                    (sum, p) => sum - p.Time.Length.Minutes);
            var over =
                from employee in Facts.Employees
                from hours in employee.HoursPerWeek
                join present in minutes on employee.Id equals present.Key
                where Say(
                    present.Value > hours * 60,
                    $"begeleider {employee.Id}: {present.Value / 60m:0.##} uur in complexen, contract {hours:0.##} uur",
                    $"guide {employee.Id}: {present.Value / 60m:0.##} hours in complexes, contract {hours:0.##} hours")
                select employee.Id;
            return
                from p in running
                from guide in p.Project.Guides
                join id in over on guide equals id
                select new GuideOf(p.Id, guide);
        }
    }

    private static readonly Text HoursStep = new(
        "De teamleider verdeelt de tijden in het complex opnieuw of geeft de begeleider meer uren.",
        "The team leader divides the times in the complex anew or gives the guide more hours.");

    private static readonly Text HoursReason = new(
        "Een begeleider heeft meer vaste tijden in complexen dan uren in de week.",
        "A guide has more fixed times in complexes than hours in the week.");

    private static Warn WarnOfHours(Starting s, Group<GuideOf> guides) => Contact.Warn(s.View) with
    {
        Of = "presence",
        Step = HoursStep,
        Because = HoursReason,
        Facts =
        [
            .. s.View.Facts,
            .. guides.Select(g => g.Guide).Distinct().Order()
                .Select(id => new FactReference(FactKinds.Employee, id.Value)),
        ],
    };

    private sealed record PresenceOf(ProjectId Project, PresenceTime Time);

    private sealed record GuideOf(ProjectId Project, EmployeeId Guide);
}
