namespace Leefbaarheid.Testing.Tests.Scenarios;

public sealed class ScenarioTests
{
    private static readonly Rulebook Rulebook = LeefbaarheidRulebook.Create(own: [Own.CallBack]);

    private static readonly Signal Afraid = Some.Signal() with { ReporterAfraid = true };

    [Fact]
    public void What_is_expected_and_what_is_not() =>
        Scenario.Of(Rulebook)
            .Given(Some.Household(), Afraid)
            .On("2026-11-23")
            .Expect("EIG-01", d => d.Due == Some.Day("2026-11-23"))
            .ExpectNot("BB-01")
            .ExpectNot("EIG-01", d => d.Due == Some.Day("2026-11-24"));

    [Fact]
    public void Time_passes_and_facts_come_and_go() =>
        Scenario.Of(Rulebook)
            .Given(Some.Household())
            .On("2026-11-20")
            .Given(Afraid)
            .ExpectNot("EIG-01", d => d.Due < Some.Day("2026-11-20"))
            .On("2026-11-23")
            .Expect("EIG-01")
            .After(Period.FromDays(1))
            .Given(Afraid with { ReporterAfraid = false })
            .ExpectNot("EIG-01")
            .Without<Signal>(Afraid.Id)
            .ExpectNot("OVL-01");

    [Fact]
    public void Scenarios_share_a_beginning_and_do_not_disturb_each_other()
    {
        Scenario home = Scenario.Of(Rulebook).Given(Some.Household()).On("2026-11-23");

        home.Given(Afraid).Expect("EIG-01");
        home.Given(Some.Signal()).ExpectNot("EIG-01");
    }

    [Fact]
    public void A_list_of_facts_is_given_as_its_facts() =>
        Scenario.Of(Rulebook)
            .Given(Some.Many(3, n => Some.Signal($"S{n}") with { ReporterAfraid = true }), Some.Household())
            .On("2026-11-23")
            .Expect("EIG-01");

    [Fact]
    public void What_is_missing_is_told_with_why_not()
    {
        ScenarioException told = Assert.Throws<ScenarioException>(() =>
            Scenario.Of(Rulebook).Given(Some.Household(), Some.Signal()).On("2026-11-23").Expect("EIG-01"));

        Assert.StartsWith(
            "Op 2026-11-23 is EIG-01 verwacht, maar er staat geen besluit van.\n\nEIG-01", told.Message, StringComparison.Ordinal);
        Assert.Contains("de melder is bang", told.Message, StringComparison.Ordinal);
        Assert.Contains("Wel staan er: OVL-03.", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_is_in_the_readers_language()
    {
        ScenarioException told = Assert.Throws<ScenarioException>(() =>
            Scenario.Of(Rulebook, Language.English)
                .Given(Some.Household(), Some.Signal())
                .On("2026-11-23")
                .Expect("EIG-01"));

        Assert.StartsWith(
            "On 2026-11-23 EIG-01 was expected, but no decision of it stands.", told.Message, StringComparison.Ordinal);
        Assert.Contains("the reporter is afraid", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_otherwise_is_told_with_the_condition_and_why()
    {
        ScenarioException told = Assert.Throws<ScenarioException>(() =>
            Scenario.Of(Rulebook)
                .Given(Some.Household(), Afraid)
                .On("2026-11-23")
                .Expect("EIG-01", d => d.Due == Some.Day("2026-11-24")));

        Assert.StartsWith(
            "Op 2026-11-23 staat van EIG-01 geen besluit waarvoor geldt: d => d.Due == Some.Day(\"2026-11-24\")\n\n" +
            "doen, huishouden H1, vanaf 2026-11-23, uiterlijk 2026-11-23\nEIG-01 (doen): Bel de melder terug.",
            told.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_though_it_should_not_is_told_with_why()
    {
        ScenarioException told = Assert.Throws<ScenarioException>(() =>
            Scenario.Of(Rulebook).Given(Some.Household(), Afraid).On("2026-11-23").ExpectNot("EIG-01"));

        Assert.StartsWith(
            "Op 2026-11-23 is EIG-01 niet verwacht, maar er staat een besluit van.", told.Message, StringComparison.Ordinal);
        Assert.Contains("signaal S1", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_whose_beginning_was_not_given_says_with_what_it_begins()
    {
        ScenarioException told = Assert.Throws<ScenarioException>(() =>
            Scenario.Of(Rulebook).Given(Some.Programme()).On("2026-11-23").Expect("EIG-01"));

        Assert.Contains("EIG-01 begint met Signal, en dat is er niet.", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_throws_fails_what_is_not_expected_too()
    {
        Rulebook throwing = Own.When(signal => throw new InvalidOperationException("kapot"));

        ScenarioException told = Assert.Throws<ScenarioException>(() =>
            Scenario.Of(throwing).Given(Some.Household(), Afraid).On("2026-11-23").ExpectNot("EIG-01"));

        Assert.Contains("kapot", told.Message, StringComparison.Ordinal);
    }
}
