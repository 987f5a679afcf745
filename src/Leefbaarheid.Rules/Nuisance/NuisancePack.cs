namespace Leefbaarheid.Rules;

/// <summary>Overlast: from neighbours who settle it themselves to a warning.</summary>
internal sealed partial class NuisancePack
{
    private readonly NuisancePolicy policy;
    private readonly WorkingDayCalendar calendar;
    private readonly Query<NuisanceView> nuisance;
    private readonly Query<NuisanceView> ofTenants;
    private readonly Query<NuisanceView> light;
    private readonly Query<PartnersOfKind> partners;
    private readonly Query<LastResortView> lastResorts;
    private readonly Query<AreaDirectory<TeamAtWork>> teams;
    private readonly Term reportedLess;

    public NuisancePack(NuisancePolicy policy, WorkingDayCalendar calendar, CaseViews views)
    {
        (this.policy, this.calendar) = (policy, calendar);
        (nuisance, partners, teams) = (views.Nuisance, views.Partners, views.Teams);
        lastResorts = LastResorts(views);
        ofTenants =
            from n in nuisance
            where Say(
                n.Topic.IsOwnTenant, $"huurder van de corporatie zelf", $"a tenant of the corporation's own")
            select n;
        light = LightOnes();
        reportedLess = new(
            "Repeats",
            $"minder dan {Noun.Report.Count(policy.Repeated).Dutch} in {Window.Dutch}",
            $"fewer than {Noun.Report.Count(policy.Repeated).English} in {Window.English}");
    }

    public IEnumerable<Rule> Rules =>
    [
        FirstTalkYourself,
        CaretakerTalks,
        FindTheCause,
        HelpFirst,
        WarnPersistentDisturbance,
        AskMayor,
        EndAsLastResort,
    ];

    private Text Window => policy.Window.Words();

    private static Text Name(NuisanceView n) => NuisanceKinds.Words.Name(n.Kind);

    /// <summary>What residents and the caretaker may settle: between neighbours, and not serious.</summary>
    private Query<NuisanceView> LightOnes() =>
        from n in nuisance
        where n.Case.IsOfHousehold()
        where Say(
            n.IsBetweenNeighbours,
            $"soort overlast: {Name(n).Dutch}",
            $"kind of nuisance: {Name(n).English}")
        where Say(
            n.Leading.Severity < policy.Serious,
            $"ernst {(int)n.Leading.Severity}, hoogstens {(int)policy.Serious - 1}",
            $"severity {(int)n.Leading.Severity}, at most {(int)policy.Serious - 1}")
        select n;
}
