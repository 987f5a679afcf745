using Leefbaarheid.Engine;
using static Leefbaarheid.Rules.Tests.Given;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.Retention;

/// <summary>PRI-03, and scenario C20.</summary>
public class DeleteInTimeTests
{
    private const string Reached = "2027-02-28";

    private static readonly Signal Observation = Signal("s1", SignalCategory.Other, 0, "2026-08-31");

    private static readonly Signal Closed =
        Signal("s1", SignalCategory.Other, 1, "2025-01-10") with { ClosedOn = Day("2025-02-28") };

    private static readonly Arrears Settled = RentArrears.Rent.Arrears("2019-11-01", "2020-02-01") with
    {
        SettledOn = Day("2020-02-29"),
    };

    private static World C20(string today = Reached) => new World(today).With(Observation).With(Settled);

    private static IEnumerable<string> KindsOf(World world) => KindsOf(world, Case);

    private static IEnumerable<string> KindsOf(World world, CaseSubject subject) => world.Of("PRI-03")
        .Where(decision => decision.Case == subject)
        .SelectMany(decision => decision.Reasons.Codes());

    private static CaseFile File(string opened, string? closed = null) => new(new("d1"), Case, Day(opened))
    {
        ClosedOn = closed is null ? null : Day(closed),
    };

    private static Household Left(string on) => Household() with { TenancyEndedOn = Day(on) };

    [Fact]
    [Concludes("PRI-03")]
    [DoesNotConclude("PRI-03")]
    public void C20_what_was_kept_long_enough_is_deleted_and_not_a_day_earlier()
    {
        Assert.False(C20("2027-02-27").Fires("PRI-03"));

        Act delete = C20().One<Act>("PRI-03");
        Assert.Equal(Day(Reached), delete.Due);
        Assert.Equal(["Signal", "Arrears"], delete.Reasons.Codes());
        Assert.Equal("PRI-03", C20().Primary);
        Assert.Equal(["a1", "s1"], delete.Facts.Select(fact => fact.Id));
    }

    [Fact]
    public void The_day_is_known_beforehand()
    {
        World world = C20("2027-02-27");
        Assert.False(world.Fires("PRI-03"));
        Assert.Equal(
            Day(Reached).AtStartOfDayInZone(DateTimeZoneProviders.Tzdb["Europe/Amsterdam"]).ToInstant(),
            world.Session.NextChange);
    }

    [Theory]
    [InlineData("2027-02-01", "2027-06-30", true)]
    [InlineData("2027-02-28", null, true)]
    [InlineData("2027-02-01", "2027-02-28", true)]
    [InlineData("2027-02-01", "2027-02-27", false)]
    [InlineData("2027-03-01", null, false)]
    public void C20b_a_legal_claim_keeps_all_of_it_from_its_first_day_to_its_last(string from, string? to, bool keeps)
    {
        World world = C20().With(new LegalHold(new("l1"), Case, "beroep bij de huurcommissie", Day(from))
        {
            To = to is null ? null : Day(to),
        });

        Assert.Equal(keeps ? DecisionKind.Warn : DecisionKind.Act, world.Of("PRI-03").Single().Kind);
        Assert.Equal(keeps ? ["LegalClaim", "Signal", "Arrears"] : ["Signal", "Arrears"], KindsOf(world));
        Assert.Equal(
            keeps,
            world.Of("PRI-03")[0].Because.Dutch.Contains("beroep bij de huurcommissie", StringComparison.Ordinal));
    }

    [Fact]
    public void A_claim_alone_says_nothing_nor_does_one_of_another_case()
    {
        var hold = new LegalHold(new("l1"), CaseSubject.Of(new HouseholdId("h2")), "bezwaar", Day("2027-01-01"));
        Assert.False(new World(Reached).With(hold).Fires("PRI-03"));
        Assert.Equal(DecisionKind.Act, C20().With(hold).Of("PRI-03").Single().Kind);
    }

    [Fact]
    public void C20c_what_led_to_a_step_or_referral_is_no_observation_alone()
    {
        Assert.Equal(["Arrears"], KindsOf(C20().With(Step("i1", "2026-09-03"))));
        Assert.Equal(["Arrears"], KindsOf(C20().With(Step("i1", "2026-08-31"))));
        Assert.Equal(["Arrears"], KindsOf(C20().With(Referral("2026-09-03"))));
        Assert.Equal(["Signal", "Arrears"], KindsOf(C20().With(Step("i1", "2026-08-30"))));
    }

    [Fact]
    public void A_signal_is_kept_two_years_after_it_was_closed_or_the_tenancy_ended_whichever_is_first()
    {
        Assert.Empty(KindsOf(new World("2027-02-27").With(Closed)));
        Assert.Equal(["Signal"], KindsOf(new World(Reached).With(Closed)));
        Assert.Equal(["Signal"], KindsOf(new World("2027-02-01").With(Closed).With(Left("2025-02-01"))));
        Assert.Empty(KindsOf(new World(Reached).With(Closed with { ClosedOn = null })));
        Assert.Equal(
            Day("2027-02-01"),
            new World(Reached).With(Closed).With(Left("2025-02-01")).One<Act>("PRI-03").Due);
    }

    [Fact]
    public void A_signal_of_a_day_of_a_file_is_kept_with_the_file()
    {
        Assert.Empty(KindsOf(new World(Reached).With(Closed).With(File("2025-01-10"))));
        Assert.Empty(KindsOf(new World(Reached).With(Closed).With(File("2025-01-01", "2025-03-01"))));
        Assert.Empty(KindsOf(new World("2027-01-09").With(Closed).With(File("2025-01-01", "2025-01-10"))));
        Assert.Equal(["Signal"], KindsOf(new World(Reached).With(Closed).With(File("2025-01-11"))));
        Assert.Equal(
            ["CaseFile"], KindsOf(new World("2027-03-01").With(Closed).With(File("2025-01-01", "2025-03-01"))));
    }

    [Fact]
    public void A_file_is_kept_two_years_after_it_was_closed_or_the_tenancy_ended_whichever_is_first()
    {
        Assert.Empty(KindsOf(new World("2027-02-28").With(File("2025-01-01", "2025-03-01"))));
        Assert.Equal(["CaseFile"], KindsOf(new World("2027-03-01").With(File("2025-01-01", "2025-03-01"))));
        Assert.Equal(["CaseFile"], KindsOf(new World(Reached).With(File("2025-01-01")).With(Left("2025-02-28"))));
        Assert.Empty(KindsOf(new World(Reached).With(File("2020-01-01"))));
    }

    [Fact]
    public void A_note_of_a_consultation_is_kept_half_a_year_and_a_report_to_veilig_thuis_two_years()
    {
        Intervention note = Step("i1", "2026-08-28", "HG-01");
        Referral report = Referral("2025-02-28") with { CarriesOut = "HG-02" };
        Assert.Empty(KindsOf(new World("2027-02-27").With(note).With(report)));
        Assert.Equal(["ConsultNote", "Report"], KindsOf(new World(Reached).With(note).With(report)));
        Assert.Empty(KindsOf(new World(Reached).With(note with { CarriesOut = "HG-02" })));
    }

    [Fact]
    public void A_placement_is_kept_two_years_after_the_first_of_its_ends()
    {
        var placement = new Placement(new("p1"), Home, PlacementKind.Quota, Day("2024-01-01"));
        Assert.Empty(KindsOf(new World(Reached).With(placement)));
        Assert.Empty(KindsOf(new World("2027-02-27").With(placement with { ConvertedOn = Day("2025-02-28") })));
        Assert.Equal(
            ["Placement"], KindsOf(new World(Reached).With(placement with { ConvertedOn = Day("2025-02-28") })));
        Assert.Equal(
            ["Placement"], KindsOf(new World(Reached).With(placement with { WithdrawnOn = Day("2025-02-28") })));
        Assert.Equal(["Placement"], KindsOf(new World(Reached).With(placement).With(Left("2025-02-28"))));
    }

    [Fact]
    public void A_project_is_kept_two_years_after_its_handover_and_a_training_five()
    {
        var project = new RenovationProject(new("r1"), new Domain.ComplexId("c1")) { HandoverOn = Day("2025-02-28") };
        var employee = new Employee(new("e1"), EmployeeRole.Caretaker)
        {
            Trainings = [new Training("signaleren", Day("2022-02-28")), new Training("agressie", Day("2026-02-28"))],
        };
        World before = new World("2027-02-27").With(project).With(employee);
        World on = new World(Reached).With(project).With(employee);
        Assert.False(before.Fires("PRI-03"));
        Assert.Equal(["Project"], KindsOf(on, CaseSubject.Of(project.Id)));
        Assert.Equal(["Training"], KindsOf(on, CaseSubject.Of(employee.Id)));
    }

    [Fact]
    public void A_physical_report_is_kept_in_the_case_of_its_complex()
    {
        var complex = new Domain.ComplexId("c1");
        World world = new World(Reached)
            .With(Left("2020-01-01") with { Dwelling = new Dwelling { Complex = complex } })
            .With(Signal("s1", SignalCategory.Litter, 0, "2026-08-31"));
        Assert.Equal(["Signal"], KindsOf(world, CaseSubject.Of(complex)));
        Assert.Empty(KindsOf(world));
        Assert.Empty(KindsOf(
            world.With(new CaseFile(new("d1"), CaseSubject.Of(complex), Day("2026-08-01"))), CaseSubject.Of(complex)));
    }

    [Fact]
    public void Several_kinds_are_one_decision_due_with_the_earliest_in_one_order()
    {
        World world = C20("2027-06-01").With(File("2020-01-01", "2025-04-01"))
            .With(Step("i1", "2026-07-01", "HG-01"));
        Assert.Equal(["CaseFile", "Signal", "ConsultNote", "Arrears"], KindsOf(world));
        Assert.Equal(Day("2027-01-01"), world.One<Act>("PRI-03").Due);
    }

    [Fact]
    public void A_step_from_the_earliest_day_on_ends_it()
    {
        Assert.True(C20("2027-03-02").With(Step("i1", "2020-03-01", "PRI-03")).Fires("PRI-03"));
        Assert.True(C20("2027-03-02").With(Step("i1", "2027-02-27", "PRI-03")).Fires("PRI-03"));
        Assert.False(C20("2027-03-02").With(Settled).With(Step("i1", "2027-02-28", "PRI-03")).Fires("PRI-03"));
    }

    [Fact]
    public void Why_not_yet_is_told_with_the_day()
    {
        Session session = C20("2027-02-27").Session;
        session.Evaluate();
        Assert.StartsWith(
            "PRI-03 wacht tot 2027-02-28.",
            session.WhyNot("PRI-03", new SignalId("s1")).Describe(Language.Dutch),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_corporation_sets_how_long()
    {
        var policy = new LeefbaarheidPolicy
        {
            Retention = new RetentionPolicy { Observation = Period.FromMonths(12) },
        };
        Assert.False(new World("2027-08-30", policy).With(Observation).Fires("PRI-03"));
        Assert.True(new World("2027-08-31", policy).With(Observation).Fires("PRI-03"));
    }
}
