using System.Text.Json.Nodes;
using Xunit;

namespace Leefbaarheid.Cli.Tests;

/// <summary>The JSON advice on one case file, as a test reads it.</summary>
internal sealed class Advised(JsonNode json)
{
    public string? Primary => (string?)json["primary"];

    public JsonArray? NoRuleMatched => json["noRuleMatched"]?.AsArray();

    public IReadOnlyList<string> Rules => [.. Decisions.Select(d => (string)d["rule"]!).Distinct()];

    public IEnumerable<JsonNode> Decisions => json["decisions"]!.AsArray().Select(decision => decision!);

    public string? this[string key] => (string?)json[key];

    /// <summary>The advice on a sample, read by the tool from its file.</summary>
    public static Advised On(string sample) => Of(ToolRun.Of("advise", Sample.Path(sample), "--format", "json"));

    /// <summary>The advice on an edited sample, read by the tool from standard input.</summary>
    public static Advised On(string sample, Action<JsonNode> edit) =>
        Of(ToolRun.WithInput(Sample.Edited(sample, edit), "advise", "-", "--format", "json"));

    /// <summary>The one decision of a rule of a kind.</summary>
    public JsonNode Only(string rule, string kind, string subject = "H1") => Assert.Single(Decisions, decision =>
        (string)decision["rule"]! == rule && (string)decision["kind"]! == kind && (string)decision["case"]! == subject);

    public string? PrimaryOf(string subject) => (string?)json["primaries"]!.AsArray()
        .Single(other => (string)other!["case"]! == subject)!["primary"];

    public static string[] List(JsonNode decision, string key) =>
        [.. (decision[key]?.AsArray() ?? []).Select(item => (string)item!)];

    /// <summary>The further dates as <c>what date</c>.</summary>
    public static string[] Dates(JsonNode decision) =>
        [.. (decision["dates"]?.AsArray() ?? []).Select(date => $"{date!["what"]} {date["on"]}")];

    private static Advised Of(ToolRun run)
    {
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return new Advised(JsonNode.Parse(run.Output)!);
    }
}
