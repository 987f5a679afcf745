using System.Text.Json.Nodes;

namespace Leefbaarheid.Cli.Tests.Scenarios;

/// <summary>A sample with what is expected of the advice on it: what is told, what is not, and what comes first.</summary>
internal sealed class Scenario(string name)
{
    private readonly JsonNode expected = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name + ".json")))!;
    private readonly Advised advice = Advised.On(name);

    /// <summary>The names of the samples that say what is expected of them.</summary>
    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    private static string Folder => Path.Combine(Sample.Folder, "expected");

    /// <summary>All that is not as expected, then what was told.</summary>
    public IEnumerable<string> Differences()
    {
        string[] differences =
        [
            .. !expected.AsObject().ContainsKey("primary") || (string?)expected["primary"] == advice.Primary
                ? Array.Empty<string>()
                : [$"comes first: {advice.Primary ?? "nothing"}, expected {expected["primary"]?.ToString() ?? "nothing"}"],
            .. Entries("told").Where(wanted => !IsTold(wanted)).Select(wanted => $"not told: {wanted.ToJsonString()}"),
            .. Entries("notTold").Where(IsTold).Select(wanted => $"told, and should not be: {wanted.ToJsonString()}"),
            .. Entries("unanswered").Where(topic => !Unanswered.Contains((string?)topic))
                .Select(topic => $"not said to be unanswered: {topic}"),
        ];
        return differences.Length == 0 ? [] : [.. differences, .. advice.Decisions.Select(told => $"  {told.ToJsonString()}")];
    }

    private IEnumerable<string?> Unanswered => advice.NoRuleMatched?.Select(topic => (string?)topic!["topic"]) ?? [];

    private IEnumerable<JsonNode> Entries(string key) => expected[key]?.AsArray().Select(entry => entry!) ?? [];

    private bool IsTold(JsonNode wanted) => advice.Decisions.Any(decision =>
        wanted.AsObject().All(part => IsAs(decision, part.Key, part.Value!)));

    private static bool IsAs(JsonNode decision, string key, JsonNode wanted) => key switch
    {
        "partner" => (string?)decision["partner"]?["kind"] == (string?)wanted,
        "dates" => wanted.AsObject().All(date => Advised.Dates(decision).Contains($"{date.Key} {date.Value}")),
        "households" => Strings(wanted).SequenceEqual(
            (decision["facts"]?.AsArray() ?? []).Where(fact => (string?)fact!["kind"] == "household").Select(fact => (string)fact!["id"]!)),
        "says" => Text(decision).Contains((string)wanted!, StringComparison.Ordinal),
        _ => JsonNode.DeepEquals(decision[key], wanted),
    };

    private static string Text(JsonNode decision) => $"{decision["step"]} {decision["because"]}";

    private static IEnumerable<string> Strings(JsonNode list) => list.AsArray().Select(item => (string)item!);
}
