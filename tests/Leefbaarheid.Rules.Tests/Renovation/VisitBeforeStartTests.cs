using static Leefbaarheid.Rules.Tests.Given;
using static Leefbaarheid.Rules.Tests.Renovation.Works;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.Renovation;

/// <summary>REN-02: a home visit before the start.</summary>
public class VisitBeforeStartTests
{
    private static World With(RenovationProject project, params HomeVisit[] visits) =>
        new World("2026-11-23").With(project).With(Tenant("H1"), Tenant("H2")).With(visits);

    [Fact]
    [Concludes("REN-02")]
    public void C10_one_act_lists_whom_no_visit_reached()
    {
        World world = With(Project, [.. InVain("H2"), Visit("H1", "2026-10-20", DayPart.Morning, reached: true)]);

        Act act = world.One<Act>("REN-02");
        Assert.Equal((OfProject, Day("2027-01-04"), LiveabilityTask.A), (act.Case, act.Due!.Value, act.Task!.Value));
        Assert.Equal(["H2"], act.Households());
        Assert.Equal(["AttemptsMet"], act.Reasons.Codes());
        Assert.True(act.NeedsConfirmation);
    }

    [Fact]
    public void Each_of_them_has_to_have_three_attempts_on_two_parts_of_the_day()
    {
        Assert.Equal(["AttemptsNotMet"], Reasons(InVain("H1")));
        Assert.Equal(["AttemptsNotMet"], Reasons([.. InVain("H1"), .. InVain("H2").Take(2)]));
        Assert.Equal(["AttemptsMet"], Reasons([.. InVain("H1"), .. InVain("H2")]));
        Assert.Equal(
            ["AttemptsNotMet"],
            Reasons([.. InVain("H1"), .. InVain("H2").Select(visit => visit with { DayPart = DayPart.Morning })]));

        IEnumerable<string> Reasons(HomeVisit[] visits) => With(Project, visits).One<Act>("REN-02").Reasons.Codes();
    }

    [Fact]
    [DoesNotConclude("REN-02")]
    public void Where_all_were_reached_nothing_is_advised()
    {
        HomeVisit reached = Visit("H2", "2026-10-20", DayPart.Morning, reached: true);
        Assert.False(With(Project, Visit("H1", "2026-10-20", DayPart.Evening, reached: true), reached).Fires("REN-02"));
        Assert.Equal(["H1", "H2"], With(Project, reached with { Project = new("R2") }).One<Act>("REN-02").Households());
        Assert.Equal(["H1", "H2"], With(Project, reached with { Project = null }).One<Act>("REN-02").Households());
    }

    [Fact]
    public void Without_a_start_no_day_is_due() =>
        Assert.Null(With(Project with { StartsOn = null }).One<Act>("REN-02").Due);

    [Theory]
    [InlineData("2027-09-30", true)]
    [InlineData("2027-10-01", false)]
    public void It_is_advised_until_the_day_of_the_handover(string today, bool fires) => Assert.Equal(
        fires, With(Project with { HandoverOn = Day("2027-09-30") }).On(today).Fires("REN-02"));

    [Fact]
    public void Any_step_that_carries_it_out_ends_it() => Assert.False(With(Project)
        .With(new Intervention(new("i1"), OfProject, Day("2025-01-01"), InterventionKind.Visit)
        {
            CarriesOut = "REN-02",
        })
        .Fires("REN-02"));

    [Fact]
    public void Whose_own_visits_are_held_back_is_not_listed()
    {
        RuleHead head = new("EIG-01", "Geen bezoek", "No visit", [], [new(SourceKind.Inference, "EIG", "eigen")]);
        Rule noVisits = head.Define(
            from signal in Facts.Signals select head.Block(Advised.By(signal), [BlockTarget.OwnVisits]));
        World world = new World("2026-11-23", own: [noVisits])
            .With(Project)
            .With(Tenant("H1"), Tenant("H2"))
            .With(new Signal(
                new("s1"),
                CaseSubject.Of(new HouseholdId("H2")),
                SignalCategory.Hemp,
                Severity.Serious,
                Day("2026-11-20")));

        Assert.Equal(["H1"], world.One<Act>("REN-02").Households());
        Assert.False(world.With(Visit("H1", "2026-11-20", DayPart.Morning, reached: true)).Fires("REN-02"));
    }
}
