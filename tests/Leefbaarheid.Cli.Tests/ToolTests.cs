using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace Leefbaarheid.Cli.Tests;

public sealed class ToolTests
{
    [Fact]
    public void The_same_file_gives_the_same_bytes()
    {
        foreach (string[] options in (string[][])[[], ["--format", "json"], ["--language", "en", "--why"]])
        {
            string[] args = ["advise", .. Sample.All, .. options];
            ToolRun run = ToolRun.Of(args);
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            Assert.Equal(run.Output, ToolRun.Of(args).Output);
            Assert.DoesNotContain('\r', run.Output);
            Assert.DoesNotContain('\u001b', run.Output);
        }
    }

    [Fact]
    public void A_file_and_standard_input_give_the_same_advice() =>
        Assert.Equal(
            ToolRun.Of("advise", Sample.Path("C3"), "--format", "json").Output,
            ToolRun.WithInput(Sample.Text("C3"), "advise", "--format", "json", "-").Output);

    [Fact]
    public void One_file_gives_an_object_and_several_give_an_array_in_their_order()
    {
        Assert.IsType<JsonObject>(JsonNode.Parse(ToolRun.Of("advise", Sample.Path("C1"), "--format", "json").Output));
        JsonNode both = JsonNode.Parse(
            ToolRun.Of("advise", Sample.Path("C2"), Sample.Path("C1"), "--format", "json").Output)!;
        Assert.Equal(["BB-01", "OVL-01"], both.AsArray().Select(advice => (string)advice!["primary"]!));
    }

    [Fact]
    public void The_keys_of_the_output_come_in_a_fixed_order()
    {
        ToolRun run = ToolRun.Of("advise", Sample.Path("C12"), "--format", "json");
        JsonObject advice = JsonNode.Parse(run.Output)!.AsObject();
        Assert.Equal(["at", "primary", "decisions", "primaries", "case", "caseKind"], advice.Select(pair => pair.Key));
        string[] order =
        [
            "rule", "kind", "of", "case", "inBlock", "title", "because", "due", "dates", "amount", "task", "rung", "partner",
            "fields", "withheld", "missing", "reasons", "blocks", "legalBasis", "sources", "facts", "needsConfirmation",
            "needsReview", "caseKind", "whole",
        ];
        foreach (JsonNode? decision in advice["decisions"]!.AsArray())
        {
            string[] keys = [.. decision!.AsObject().Select(pair => pair.Key)];
            Assert.Equal(order.Where(keys.Contains), keys);
            Assert.All(["rule", "kind", "case", "title", "needsConfirmation"], key => Assert.Contains(key, keys));
        }
    }

    [Fact]
    public void The_option_at_goes_before_the_day_in_the_file()
    {
        ToolRun run = ToolRun.Of("advise", Sample.Path("C1"), "--at", "2026-12-15", "--format", "json");
        Assert.Equal("2026-12-15", (string?)JsonNode.Parse(run.Output)!["at"]);
    }

    [Fact]
    public void Records_after_the_option_at_are_refused()
    {
        ToolRun run = ToolRun.Of("advise", Sample.Path("C1"), "--at", "2026-11-22");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            $"{Sample.Path("C1")}: $.signals[0].receivedOn: gevonden 2026-11-23; verwacht een datum tot en met "
                + "2026-11-22, de dag van het advies\n"
                + $"{Sample.Path("C1")}: --ignore-later laat weg wat na de dag van het advies is vastgelegd\n",
            run.Error);
    }

    [Fact]
    public void A_file_without_any_day_is_told_which_option_gives_one() =>
        Assert.Equal(
            "standard input: $.at: found no date at all; expected the day of the advice (at)\n"
                + "standard input: --at DATE gives the day of the advice\n",
            ToolRun.WithInput("{}", "advise", "-", "--language", "en").Error);

    [Fact]
    public void Records_after_the_day_are_left_out_and_counted_on_request()
    {
        string file = Sample.Edited("C2", json => json["signals"]![0]!["receivedOn"] = "2026-11-24");
        string[] args = ["advise", "-", "--ignore-later", "--at", "2026-11-23"];
        Assert.Contains(
            "\nVan 1 feit is weggelaten wat later is vastgelegd.\n",
            ToolRun.WithInput(file, args).Output,
            StringComparison.Ordinal);
        JsonObject advice = JsonNode.Parse(ToolRun.WithInput(file, [.. args, "--format", "json"]).Output)!.AsObject();
        Assert.Equal(["at", "ignoredLater"], advice.Select(pair => pair.Key).Take(2));
        Assert.Equal(1, (int)advice["ignoredLater"]!);
        Assert.Equal(
            0, (int)JsonNode.Parse(ToolRun.WithInput(file, "advise", "-", "--ignore-later", "--at", "2026-11-24",
                "--format", "json").Output)!["ignoredLater"]!);
    }

    [Fact]
    public void If_one_file_is_wrong_no_advice_is_printed()
    {
        ToolRun run = ToolRun.WithInput("{", "advise", Sample.Path("C1"), "-", "geen-bestand.json");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            "standaardinvoer: $: gevonden het einde van het bestand op regel 1, positie 2; verwacht de rest van de "
                + "JSON (het bestand is afgebroken)\n"
                + "geen-bestand.json: dit bestand is er niet; geef het pad van een bestand met feiten\n",
            run.Error);
    }

    [Fact]
    public void A_folder_is_no_case_file()
    {
        ToolRun run = ToolRun.Of("advise", Sample.Folder, "--language", "en");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal($"{Sample.Folder}: the file cannot be read; give a file that may be read\n", run.Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"at\": \"2026-11-23\", \"signals\": 1}")]
    [InlineData("{\"at\": \"2026-11-23\", \"note\": \"123456782\"}")]
    [InlineData("\u0000")]
    [InlineData("{\"at\": \"9999-12-31\"}x")]
    public void Wrong_input_gives_a_message_and_nothing_else(string input)
    {
        ToolRun run = ToolRun.WithInput(input, "advise", "-");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Error);
        Assert.DoesNotMatch(@"   at |Exception|123456782", run.Error);
    }

    [Fact]
    public void Input_over_ten_megabytes_is_refused()
    {
        byte[] input = Encoding.UTF8.GetBytes("{ \"at\": \"2026-11-23\" }".PadRight(11 * 1024 * 1024));
        ToolRun run = ToolRun.WithInput(input, "advise", "-");
        Assert.Equal(
            (2, "", "standaardinvoer: $: gevonden meer dan 10 MB; verwacht hooguit 10 MB\n"),
            (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [InlineData]
    [InlineData("advise")]
    [InlineData("advise", "C1.json", "--at", "morgen")]
    [InlineData("advise", "C1.json", "--language", "fr")]
    [InlineData("advise", "C1.json", "--format", "xml")]
    [InlineData("advise", "C1.json", "--colour")]
    [InlineData("raad", "C1.json")]
    [InlineData("advise", "C1.json", "--at", "9999-12-31")]
    [InlineData("advise", "-", "-")]
    public void A_wrong_option_ends_with_1_and_is_told_on_standard_error(params string[] args)
    {
        ToolRun run = ToolRun.Of(args);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public void Text_never_runs_over_a_hundred_columns()
    {
        ToolRun run = ToolRun.Of(["advise", .. Sample.All]);
        Assert.All(
            run.Output.Split('\n').Where(line => !line.StartsWith("Bestand", StringComparison.Ordinal)),
            line => Assert.InRange(line.Length, 0, 100));
    }

    [Fact]
    public void What_comes_from_outside_does_nothing_to_a_terminal()
    {
        string file = Sample.Text("C2").Replace(
            "ContourdeTwern", "Contour\\u001b[31m\\u202Ede\\nTwern", StringComparison.Ordinal);
        string text = ToolRun.WithInput(file, "advise", "-").Output;
        Assert.Contains("Contour\\u001B[31m\\u202Ede Twern", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain('\u202E', text);
        ToolRun wrong = ToolRun.Of("advise", "een\u001b[31m\nbestand.json");
        Assert.Equal(
            "een\\u001B[31m bestand.json: dit bestand is er niet; geef het pad van een bestand met feiten\n", wrong.Error);
    }

    [Theory]
    [InlineData("--why")]
    [InlineData("--format", "json")]
    public void What_comes_from_outside_stays_in_its_line(params string[] options)
    {
        string file = Sample.Text("C2").Replace(
            "\"S1\"", "\"S\u202E1\u0085\u061C\u2066\\n     Uiterlijk       morgen\"", StringComparison.Ordinal);
        ToolRun run = ToolRun.WithInput(file, ["advise", "-", .. options]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\\u202E1\\u0085\\u061C\\u2066", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Output, c => c is '\u202E' or '\u0085' or '\u061C' or '\u2066');
        Assert.DoesNotMatch(@"\n *Uiterlijk +morgen", run.Output);
    }

    [Theory]
    [InlineData("{}", 2)]
    [InlineData("{ \"at\": \"2026-11-23\" }", 1)]
    public void A_closed_standard_error_or_output_ends_with_an_exit_code(string file, int exitCode)
    {
        using MemoryStream input = new(Encoding.UTF8.GetBytes(file));
        using ClosedStream closed = new();
        Assert.Equal(exitCode, new Tool(new Channels(input, closed, closed)).Run(["advise", "-"]));
    }

    [Fact]
    public void A_file_name_shows_no_bsn() =>
        Assert.Equal(
            "dossier [BSN].json: dit bestand is er niet; geef het pad van een bestand met feiten\n",
            ToolRun.Of("advise", "dossier 111222333.json").Error);

    [Fact]
    public void What_is_not_told_of_a_file_full_of_problems_is_counted()
    {
        string file = $"{{ \"at\": \"2026-11-23\", \"signals\": [{string.Join(',', Enumerable.Repeat("{}", 100))}] }}";
        string[] lines = ToolRun.WithInput(file, "advise", "-").Error.TrimEnd().Split('\n');
        Assert.Equal((201, "standaardinvoer: en nog 200"), (lines.Length, lines[^1]));
    }

    [Fact]
    public void A_text_cut_inside_a_pair_of_surrogates_hides_no_other_problem()
    {
        string file = "{ \"at\": \"2026-11-23\", \"a\": 1, \"case\": \"x"
            + string.Concat(Enumerable.Repeat("\U0001F600", 40)) + "\" }";
        Assert.Equal(2, ToolRun.WithInput(file, "advise", "-").Error.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public void Text_tells_what_by_when_for_whom_why_and_who_decides()
    {
        string text = ToolRun.Of("advise", Sample.Path("C2")).Output;
        foreach (string part in (string[])
        [
            "1. BB-01 Verwijzen naar buurtbemiddeling: verwijzen", "huishouden H1", "buurtbemiddeling (ContourdeTwern)",
            "woensdag 25 november 2026 (2026-11-25)", "naam van de melder, telefoon van de melder", "AVG 6(1)a",
            "een medewerker bevestigt dit eerst", "AVG 22",
        ])
        {
            Assert.Contains(part, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Text_and_json_come_in_English_as_well()
    {
        Assert.Contains(
            "Wednesday 25 November 2026 (2026-11-25)",
            ToolRun.Of("advise", Sample.Path("C2"), "--language", "en").Output,
            StringComparison.Ordinal);
        JsonNode json = JsonNode.Parse(
            ToolRun.Of("advise", Sample.Path("C2"), "--language", "en", "--format", "json").Output)!;
        Assert.DoesNotContain("Verwijzen", (string)json["decisions"]![0]!["title"]!, StringComparison.Ordinal);
    }

    /// <summary>A stream that nobody reads any more.</summary>
    private sealed class ClosedStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("Broken pipe");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe");
    }
}
