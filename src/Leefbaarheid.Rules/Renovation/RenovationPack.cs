namespace Leefbaarheid.Rules;

/// <summary>Renovatie: a fixed contact, a visit, consent and moves.</summary>
internal sealed partial class RenovationPack
{
    private readonly RenovationPolicy policy;
    private readonly WorkingDayCalendar calendar;
    private readonly CaseViews views;

    /// <summary>Projects until the day of the handover.</summary>
    private readonly Query<ProjectView> running = Facts.RenovationProjects
        .During(project => UntilHandover(project.HandoverOn))
        .Select(project => new ProjectView(project));

    /// <summary>The own tenants who live in what is renovated.</summary>
    private readonly Query<Part> residents;

    /// <summary>The presence times of every week, past and to come.</summary>
    private readonly Query<PresenceOf> presence;

    public RenovationPack(RenovationPolicy policy, WorkingDayCalendar calendar, CaseViews views)
    {
        (this.policy, this.calendar, this.views) = (policy, calendar, views);
        residents =
            from p in running
            join household in OwnTenants on p.Project.Complex equals household.Dwelling.Complex
            where Passing.SayUnless(
                p.Project.BuildingUnit is null || household.Dwelling.BuildingUnit == p.Project.BuildingUnit,
                (household.Id, Lives: household.Dwelling.BuildingUnit, Works: p.Project.BuildingUnit),
                static unit => new(
                    $"huishouden {unit.Id} woont in eenheid {unit.Lives ?? "onbekend"}, "
                        + $"gerenoveerd wordt {unit.Works ?? "het hele complex"}",
                    $"household {unit.Id} lives in unit {unit.Lives ?? "unknown"}, "
                        + $"renovated is {unit.Works ?? "all of the complex"}"))
            select new Part(p.Id, household.Id);
        presence =
            from p in running
            from time in p.Project.PresenceTimes
            select new PresenceOf(p.Id, time);
    }

    public IEnumerable<Rule> Rules =>
        [FixedContact, VisitBeforeStart, ConsentAndConsultation, MovingAllowance, MadeToMeasure];

    private static Query<Household> OwnTenants { get; } =
        (from household in Facts.Households
         where Passing.SayUnless(
             household.Dwelling.Tenure == Tenure.OwnTenant,
             household,
             static household => new(
                 $"huishouden {household.Id}: {Tenures.Words.Name(household.Dwelling.Tenure).Dutch}",
                 $"household {household.Id}: {Tenures.Words.Name(household.Dwelling.Tenure).English}"))
         select household)
        .During(household => Validity.Between(null, household.TenancyEndedOn));

    private static Validity UntilHandover(LocalDate? handover)
    {
        Say(true, $"oplevering: {handover.Words().Dutch}", $"handover: {handover.Words().English}");
        return Validity.Between(null, handover);
    }

    private static ValueList<FactReference> With(ValueList<FactReference> facts, IEnumerable<HouseholdId> households) =>
    [
        .. facts,
        .. households.Distinct().Order().Select(id => new FactReference(FactKinds.Household, id.Value)),
    ];
}
