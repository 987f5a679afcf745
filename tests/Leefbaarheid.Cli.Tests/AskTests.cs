using System.Text.Json.Nodes;
using Xunit;

namespace Leefbaarheid.Cli.Tests;

/// <summary>Why a rule advises what it does, and what stops it.</summary>
public sealed class AskTests
{
    [Fact]
    public void Why_tells_down_to_the_facts_what_advice_rests_on()
    {
        string text = ToolRun.Of("why", Sample.Path("C2"), "bb-01").Output;
        Assert.StartsWith("BB-01 op maandag 23 november 2026 (2026-11-23)\n", text, StringComparison.Ordinal);
        Assert.Contains("BB-01 (verwijzen): Verwijs de melder naar buurtbemiddeling", text, StringComparison.Ordinal);
        Assert.Contains("signaal S4: geluid, ernst 2, ontvangen 2026-11-23", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Why_of_a_rule_that_advises_nothing_names_the_question_to_ask()
    {
        ToolRun run = ToolRun.Of("why", Sample.Path("C2"), "OVL-02", "--language", "en");
        Assert.EndsWith(
            "OVL-02 advises nothing now.\nWhat stops it is told by:\n"
                + $"  leefbaarheid whynot {Sample.Path("C2")} OVL-02\n",
            run.Output,
            StringComparison.Ordinal);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Whynot_tells_what_stops_a_rule_in_the_case_of_the_file_or_another()
    {
        Assert.Contains(
            "OVL-02 is voorgesteld, maar BB-01 neemt die plaats in.",
            ToolRun.Of("whynot", Sample.Path("C2"), "OVL-02").Output,
            StringComparison.Ordinal);
        Assert.Equal(
            ToolRun.Of("whynot", Sample.Path("C2"), "OVL-02").Output,
            ToolRun.Of("whynot", Sample.Path("C2"), "OVL-02", "--case", "H1").Output);
        Assert.NotEqual(
            ToolRun.Of("whynot", Sample.Path("C2"), "OVL-02", "--case", "H2").Output,
            ToolRun.Of("whynot", Sample.Path("C2"), "OVL-02", "--case", "H1").Output);
    }

    [Fact]
    public void An_unknown_case_is_told_with_those_that_are_there()
    {
        Assert.Equal(
            new ToolRun(2, "", "leefbaarheid: --case H9: geen zaak in het bestand; bijvoorbeeld H1, H2.\n"),
            ToolRun.Of("whynot", Sample.Path("C2"), "OVL-02", "--case", "H9"));
        Assert.Equal(
            new ToolRun(2, "", "leefbaarheid: --case: er staat geen zaak in het bestand.\n"),
            ToolRun.WithInput("{ \"at\": \"2026-11-23\" }", "whynot", "-", "OVL-02"));
    }

    [Fact]
    public void Both_read_files_as_advise_does()
    {
        string file = Sample.Edited("C2", json => json["signals"]![3]!["receivedOn"] = "2026-12-24");
        string[] options = ["-", "BB-01", "--ignore-later", "--at", "2026-11-30", "--format", "json"];
        JsonObject why = JsonNode.Parse(ToolRun.WithInput(file, ["why", .. options]).Output)!.AsObject();
        Assert.Equal(["at", "ignoredLater", "rule", "answers"], why.Select(pair => pair.Key));
        Assert.Equal(("2026-11-30", 1), ((string)why["at"]!, (int)why["ignoredLater"]!));
        JsonObject whynot = JsonNode.Parse(ToolRun.WithInput(file, ["whynot", .. options]).Output)!.AsObject();
        Assert.Equal("H1", (string)whynot["case"]!);
        Assert.NotEmpty(whynot["answers"]![0]!["lines"]!.AsArray());
        Assert.Equal(2, ToolRun.WithInput(file, "why", "-", "BB-01", "--at", "2026-11-30").ExitCode);
    }

    [Fact]
    public void A_terminal_shows_by_colour_what_a_decision_means_unless_none_is_wanted()
    {
        string plain = ToolRun.Of("advise", Sample.Path("C12")).Output;
        string coloured = ToolRun.AtTerminal(false, "advise", Sample.Path("C12")).Output;
        Assert.Matches("\u001b\\[1;(31|91)m", coloured);
        Assert.DoesNotContain('\u001b', plain);
        Assert.DoesNotContain('\u001b', ToolRun.AtTerminal(true, "advise", Sample.Path("C12")).Output);
        Assert.DoesNotContain('\u001b', ToolRun.AtTerminal(false, "--no-color", "advise", Sample.Path("C12")).Output);
    }
}
