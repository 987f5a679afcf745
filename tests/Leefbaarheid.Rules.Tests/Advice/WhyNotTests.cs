using Leefbaarheid.Engine;
using static Leefbaarheid.Rules.Tests.Given;

namespace Leefbaarheid.Rules.Tests.Advice;

/// <summary>What a consultant learns who asks by the case why a rule does not advise.</summary>
public class WhyNotTests
{
    private static Signal Quarrel => Signal("s1", SignalCategory.Noise, 2, "2026-11-23", NuisanceKind.Quarrel) with
    {
        TriedSelf = Answer.Yes,
        ReporterConsent = Answer.Yes,
    };

    [Fact]
    public void A_contra_indication_is_named_as_what_keeps_mediation_away()
    {
        Session session = Ask(Quarrel with { ContraIndications = [ContraIndication.Addiction] });
        Diagnosis whyNot = session.WhyNot("BB-01", World.Case);
        Assert.True(whyNot.IsKnown);
        Assert.False(whyNot.Concludes);
        Assert.Contains("BB-01 geldt niet: er is een contra-indicatie", whyNot.Describe(Language.Dutch), StringComparison.Ordinal);
    }

    [Fact]
    public void A_talk_that_gave_way_to_mediation_names_the_rule_that_took_its_place()
    {
        Session session = Ask(Quarrel);
        Assert.DoesNotContain(session.Conclusions<Decision>(), d => d.Rule == "OVL-02");
        Diagnosis whyNot = session.WhyNot("OVL-02", World.Case);
        Assert.True(whyNot.Concludes);
        Assert.StartsWith(
            "OVL-02 is voorgesteld, maar BB-01 neemt die plaats in.\n",
            whyNot.Describe(Language.Dutch),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "OVL-02 is proposed, but BB-01 takes its place.\n",
            whyNot.Describe(Language.English),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("VEI-01")]
    [InlineData("OVL-02")]
    [InlineData("BB-01")]
    [InlineData("BB-02")]
    [InlineData("PRI-01")]
    [InlineData("ADV-02")]
    public void A_case_is_asked_by_itself_by_its_household_and_by_its_signal(string rule)
    {
        Session session = Ask(Quarrel);
        string[] told = [.. Subjects(rule).Select(by => session.WhyNot(rule, by).Describe(Language.Dutch).Split('\n')[0])];
        Assert.StartsWith(rule, told[0], StringComparison.Ordinal);
        Assert.DoesNotContain("niets bekend", told[0], StringComparison.Ordinal);
        Assert.Single(told.Distinct());
    }

    /// <summary>What bookkeeping begins at are proposals, which are of a case and not of a signal.</summary>
    private static IEnumerable<object> Subjects(string rule) => rule[..3] is "PRI" or "ADV"
        ? [World.Case, World.Home]
        : [World.Case, World.Home, Quarrel.Id];

    [Fact]
    public void A_case_whose_signals_are_closed_is_not_unknown()
    {
        Session session = new World("2026-12-01").With(Quarrel with { ClosedOn = World.Day("2026-11-25") }).Session;
        session.Evaluate();
        Assert.StartsWith(
            "OVL-02 geldt niet: geldig 2026-11-23…2026-11-25.\n",
            session.WhyNot("OVL-02", World.Home).Describe(Language.Dutch),
            StringComparison.Ordinal);
        Assert.False(session.WhyNot("OVL-02", new HouseholdId("h9")).IsKnown);
    }

    [Fact]
    public void A_rule_that_only_time_keeps_away_says_from_when()
    {
        Session session = new World("2026-11-23").With(new Employee(new("e1"), EmployeeRole.Caretaker)
        {
            Trainings = [new("signalen achter de voordeur", World.Day("2024-12-22"))],
        }).Session;
        session.Evaluate();
        Diagnosis whyNot = session.WhyNot("SCHO-01", new EmployeeId("e1"));
        Assert.StartsWith("SCHO-01 wacht tot 2026-12-23.\n", whyNot.Describe(Language.Dutch), StringComparison.Ordinal);
        Assert.Equal(
            whyNot.Describe(Language.Dutch),
            session.WhyNot("SCHO-01", CaseSubject.Of(new EmployeeId("e1"))).Describe(Language.Dutch));
    }

    [Theory]
    [InlineData(Language.Dutch, "scholing 'veilig bezoek' van medewerker e1 [geldig 2024-01-01…2026-01-01]")]
    [InlineData(Language.English, "training 'veilig bezoek' of employee e1 [valid 2024-01-01…2026-01-01]")]
    public void A_training_that_is_over_is_told_by_its_name(Language language, string told)
    {
        World world = new World("2026-11-23").With(new Employee(new("e1"), EmployeeRole.Caretaker)
        {
            Trainings = [new("veilig bezoek", World.Day("2024-01-01"))],
        });
        Assert.True(world.Fires("SCHO-01"));
        Assert.Contains(
            told, world.Session.WhyNot("SCHO-01", new EmployeeId("e1")).Describe(language), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Dutch, "1 melding in 90 dagen, minstens 2")]
    [InlineData(Language.English, "1 report in 90 days, at least 2")]
    public void One_report_is_told_in_the_singular(Language language, string told)
    {
        Session session = new World("2026-11-23").With(Quarrel).Session;
        session.Evaluate();
        Assert.Contains(
            told, session.WhyNot("OVL-02", World.Case).Describe(language), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_carried_out_is_said_with_its_day()
    {
        Session session = Ask(Quarrel, Referral("2026-11-23"));
        Assert.StartsWith(
            "BB-01 is voorgesteld, maar dat is op 2026-11-23 gedaan.\n",
            session.WhyNot("BB-01", World.Case).Describe(Language.Dutch),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_unknown_is_said_to_be()
    {
        Session session = Ask(Quarrel with { ReporterConsent = Answer.Unknown });
        Assert.StartsWith(
            "BB-01 (nog onbekend): Vraag of de melder met bemiddeling instemt.\n",
            session.WhyNot("BB-01", World.Case).Describe(Language.Dutch),
            StringComparison.Ordinal);
    }

    private static Session Ask(Signal signal, params Referral[] referrals)
    {
        Session session = new World("2026-11-23")
            .With(signal)
            .With(Earlier(3, "2026-11-01"))
            .With(Mediators())
            .With(referrals)
            .Session;
        session.Evaluate();
        return session;
    }
}
