using System.Text.Json.Nodes;
using Xunit;

namespace Leefbaarheid.Cli.Tests;

/// <summary>A policy of one's own, and the list of all options.</summary>
public sealed class PolicyTests
{
    [Fact]
    public void A_policy_changes_the_advice_and_the_agenda()
    {
        using PolicyFile longer = new("""{ "mediation": { "referral": { "workingDays": 9 } } }""");
        Assert.Equal("2026-11-25", Due());
        Assert.Equal("2026-12-04", Due("--policy", longer.Path));

        using PolicyFile brief = new("""{ "nuisance": { "window": "P30D" } }""");
        string[] agenda = ["agenda", Sample.Path("C2")];
        Assert.NotEqual(ToolRun.Of(agenda).Output, ToolRun.Of([.. agenda, "--policy", brief.Path]).Output);
    }

    [Fact]
    public void A_question_about_a_rule_is_answered_by_the_policy()
    {
        using PolicyFile strict = new("""{ "mediation": { "minimumRepeats": 9 } }""");
        string[] whyNot = ["whynot", Sample.Path("C2"), "BB-01"];
        Assert.DoesNotContain("minstens 9", ToolRun.Of(whyNot).Output, StringComparison.Ordinal);
        Assert.Contains("minstens 9", ToolRun.Of([.. whyNot, "--policy", strict.Path]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_wrong_with_the_policy_and_the_facts_is_told_at_once()
    {
        using PolicyFile wrong = new("""{ "nuisance": { "repeated": 0, "windows": "P90D" } }""");
        ToolRun run = ToolRun.WithInput("{", "advise", "-", "--policy", wrong.Path);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        string[] told = run.Error.TrimEnd().Split('\n');
        Assert.Equal(
            [
                $"{wrong.Path}: $.nuisance.repeated: gevonden 0; verwacht een geheel getal, 1 of meer",
                $"{wrong.Path}: $.nuisance.windows: gevonden een onbekende optie; verwacht \"window\"",
            ],
            told[..2]);
        Assert.StartsWith("standaardinvoer: ", told[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_that_is_not_there_is_told_in_both_languages()
    {
        string[] args = ["policy", "--policy", "nergens.json"];
        Assert.Equal(
            (2, "nergens.json: dit bestand is er niet; geef het pad van een bestand met beleid\n"),
            (ToolRun.Of(args).ExitCode, ToolRun.Of(args).Error));
        Assert.Equal(
            "nergens.json: no such file; give the path of a policy file\n",
            ToolRun.Of([.. args, "--language", "en"]).Error);
    }

    [Fact]
    public void Standard_input_is_for_facts()
    {
        ToolRun run = ToolRun.Of("advise", Sample.Path("C1"), "--policy", "-");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("--policy: geef een bestand met beleid, niet -.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_option_is_shown_with_its_origin_and_rules()
    {
        string text = ToolRun.Of("policy").Output;
        Assert.Contains(
            "mediation.intake: { \"workingDays\": 5 }\n"
            + "   Wat             binnen hoe lang na de verwijzing de intake is geweest\n"
            + "   Herkomst        [P] BB-03\n",
            text,
            StringComparison.Ordinal);
        Assert.DoesNotContain("Standaard", text, StringComparison.Ordinal);
        Assert.Contains(
            "   What            within how long after the referral the intake has been\n   Origin          [P] BB-03\n",
            ToolRun.Of("policy", "--language", "en").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_differs_from_the_default_is_shown_beside_it()
    {
        using PolicyFile own = new("""{ "nuisance": { "repeated": 5 } }""");
        Assert.Contains(
            "nuisance.repeated: 5\n   Standaard       2\n",
            ToolRun.Of("policy", "--policy", own.Path).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_defaults_as_JSON_are_a_policy_file()
    {
        using PolicyFile defaults = new(ToolRun.Of("policy", "--format", "json").Output);
        string[] args = ["advise", .. Sample.All, "--format", "json"];
        Assert.Equal(ToolRun.Of(args).Output, ToolRun.Of([.. args, "--policy", defaults.Path]).Output);
    }

    private static string? Due(params string[] options) => (string?)JsonNode.Parse(
        ToolRun.Of(["advise", Sample.Path("C2"), "--format", "json", .. options]).Output)!["decisions"]![0]!["due"];
}
