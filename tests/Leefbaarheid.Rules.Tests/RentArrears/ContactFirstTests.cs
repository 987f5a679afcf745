using static Leefbaarheid.Rules.Tests.Given;
using static Leefbaarheid.Rules.Tests.RentArrears.Rent;
using static Leefbaarheid.Rules.Tests.World;

namespace Leefbaarheid.Rules.Tests.RentArrears;

public class ContactFirstTests
{
    private const string Since = "2026-09-01";

    private static readonly Arrears New = Arrears(Since, Since);

    private static readonly Arrears Contacted = New with
    {
        PersonalContactOn = Day("2026-09-03"),
        DebtHelpPointedOn = Day("2026-09-03"),
    };

    private static IEnumerable<string> MissingOn(string day, Arrears arrears) =>
        new World(day).With(arrears).Of("SCH-01").OfType<Act>().Where(act => act.Of == "step")
            .SelectMany(act => act.Missing.Codes());

    private static bool IsVisitedOn(string day, Arrears arrears) =>
        new World(day).With(arrears).Of("SCH-01").Any(decision => decision.Of == "visit");

    [Fact]
    [Concludes("SCH-01")]
    public void Contact_and_help_are_asked_from_the_day_after_and_a_reminder_from_thirty_days_on()
    {
        Assert.Empty(MissingOn("2026-09-01", New));
        Assert.Equal(["PersonalContact", "DebtHelpPointed"], MissingOn("2026-09-02", New));
        Assert.Equal(["PersonalContact", "DebtHelpPointed"], MissingOn("2026-09-30", New));
        Assert.Equal(["PersonalContact", "DebtHelpPointed", "Reminder", "Offer"], MissingOn("2026-10-01", New));
    }

    [Fact]
    [DoesNotConclude("SCH-01")]
    public void Nothing_is_asked_before_thirty_days_once_contact_was_sought_and_help_pointed_at()
    {
        Assert.False(new World("2026-09-30").With(Contacted).Fires("SCH-01"));
        Assert.Equal(["Reminder", "Offer"], MissingOn("2026-10-01", Contacted));
    }

    [Fact]
    public void The_days_on_which_something_changes_are_known()
    {
        World world = new World("2026-09-01").With(Contacted);
        Assert.False(world.Fires("SCH-01"));
        for (Instant? next = world.Session.NextChange; next is { } at && at < NoonOf("2026-10-01"); )
        {
            world.Session.AdvanceTo(at);
            Assert.Equal(at >= StartOf("2026-10-01"), world.Fires("SCH-01"));
            next = world.Session.NextChange;
        }

        Assert.True(world.On("2026-10-01").Fires("SCH-01"));
    }

    [Theory]
    [InlineData("2026-09-02", "2026-09-01", "2026-09-09")]
    [InlineData("2026-09-10", "2026-09-10", "2026-09-17")]
    public void The_term_counts_from_the_day_the_step_fell_due_but_not_before_the_statement(
        string today, string asOf, string due) =>
        Assert.Equal(Day(due), new World(today).With(Arrears(Since, asOf)).One<Act>("SCH-01").Due);

    [Fact]
    public void The_term_of_a_reminder_counts_from_the_thirtieth_day() =>
        Assert.Equal(Day("2026-10-08"), new World("2026-10-20").With(Contacted).Of("SCH-01")
            .Single(decision => decision.Of == "step").Due);

    [Fact]
    public void Nothing_is_asked_of_what_is_settled_or_nothing()
    {
        Assert.False(new World("2026-10-20").With(New with { SettledOn = Day("2026-10-19") }).Fires("SCH-01"));
        Assert.False(new World("2026-10-20").With(Arrears(Since, Since, amount: 0)).Fires("SCH-01"));
    }

    [Fact]
    public void Someone_visits_thirty_days_after_the_first_approach_without_a_reaction()
    {
        Assert.False(IsVisitedOn("2026-10-02", Contacted));
        Assert.True(IsVisitedOn("2026-10-03", Contacted));
        Assert.False(IsVisitedOn("2026-10-03", Contacted.Reacting(OfferAnswer.Agreed, "2026-09-20")));
        Assert.False(IsVisitedOn("2026-10-30", New));
    }

    [Fact]
    public void A_reminder_is_an_approach_too_and_the_visit_is_due_with_the_step()
    {
        Arrears reminded = New with { Reminder = new ArrearsReminder(Day("2026-09-02")) };
        World world = new World("2026-10-02").With(reminded);

        Assert.Equal(["step", "visit"], world.Of("SCH-01").Select(decision => decision.Of));
        Assert.Equal([Day("2026-09-09"), Day("2026-09-09")], world.Of("SCH-01").Select(decision => decision.Due));
    }

    [Fact]
    public void Without_a_step_that_is_missing_nobody_visits() =>
        Assert.False(new World("2026-10-30").With(New.WithSteps("2026-09-02", "2026-09-02")).Fires("SCH-01"));

    [Fact]
    public void A_visit_that_was_made_ends_the_visit_alone()
    {
        World world = new World("2026-10-05").With(Contacted).With(
            Step("i1", "2026-10-05", "SCH-01") with { Kind = InterventionKind.Visit });

        Assert.Equal(["step"], world.Of("SCH-01").Select(decision => decision.Of));
    }

    [Fact]
    public void A_step_ends_what_fell_due_by_then_and_no_later_one()
    {
        World world = new World("2026-09-04").With(New).With(Step("i1", "2026-09-04", "SCH-01"));
        Assert.False(world.Fires("SCH-01"));
        world.With(Contacted).On("2026-10-01");
        Assert.Equal(["Reminder", "Offer"], world.One<Act>("SCH-01").Missing.Codes());
    }

    [Fact]
    public void Two_arrears_of_a_household_are_one_decision()
    {
        World world = new World("2026-10-20").With(Contacted, Arrears("2026-10-12", "2026-10-15", "a2"));

        Act step = world.Of("SCH-01").OfType<Act>().Single(act => act.Of == "step");
        Assert.Equal(Day("2026-10-08"), step.Due);
        Assert.Equal(4, step.Missing.Count);
        Assert.Equal(["a1", "a2"], step.Facts.Select(fact => fact.Id));
    }

    [Theory]
    [InlineData("a1", "a2")]
    [InlineData("a2", "a1")]
    public void What_several_arrears_lack_is_told_once_in_the_order_of_the_law(string reminded, string contacted)
    {
        Arrears lacksContact = Arrears(Since, Since, reminded) with
        {
            Reminder = new ArrearsReminder(Day("2026-10-01")) { OfferOn = Day("2026-10-01") },
        };
        Arrears lacksReminder = Arrears(Since, Since, contacted).WithSteps("2026-09-02", "2026-09-02") with
        {
            Reminder = null,
        };
        World world = new World("2026-10-20").With(lacksContact, lacksReminder);

        Assert.Equal(
            ["PersonalContact", "DebtHelpPointed", "Reminder", "Offer"],
            world.Of("SCH-01").OfType<Act>().Single(act => act.Of == "step").Missing.Codes());
    }

    [Fact]
    public void A_report_of_arrears_of_which_none_are_recorded_asks_for_them()
    {
        World world = new World("2026-09-02").With(Signal("s1", SignalCategory.RentArrears, 1, Since));

        Require question = world.One<Require>("SCH-01");
        Assert.Equal(["Arrears"], question.Missing.Codes());
        Assert.Equal(Day("2026-09-08"), question.Due);
        Assert.Empty(world.Unanswered);
    }

    [Fact]
    public void A_report_of_arrears_that_are_recorded_asks_nothing_and_is_answered_while_they_are_overdue()
    {
        Signal reported = Signal("s1", SignalCategory.RentArrears, 1, "2026-09-28");
        World world = new World("2026-09-28").With(reported).With(Contacted);
        Assert.Empty(world.Decisions);
        Assert.Empty(world.Unanswered);

        world.With(Contacted with { SettledOn = Day("2026-09-28") });
        Assert.False(world.Fires("SCH-01"));
        Assert.Equal(new SignalId("s1"), world.Unanswered.Single().Signal);
    }

    [Fact]
    public void The_corporation_sets_when_a_reminder_is_asked()
    {
        var policy = new LeefbaarheidPolicy
        {
            RentArrears = new RentArrearsPolicy { ReminderAfter = Period.FromDays(14) },
        };
        Assert.False(new World("2026-09-14", policy).With(Contacted).Fires("SCH-01"));
        Assert.True(new World("2026-09-15", policy).With(Contacted).Fires("SCH-01"));
    }

    private static Instant NoonOf(string day) => StartOf(day) + Duration.FromHours(12);

    private static Instant StartOf(string day) =>
        Day(day).AtStartOfDayInZone(DateTimeZoneProviders.Tzdb["Europe/Amsterdam"]).ToInstant();
}
