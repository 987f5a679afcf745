using System.Text.Json.Nodes;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Cli.Tests.Answers;

namespace Leefbaarheid.Cli.Tests.Edges;

/// <summary>
/// The two sides of a rule: the smallest file in which it concludes, one in which it just does not, and what is
/// expected of both.
/// </summary>
internal sealed class Edge(string rule)
{
    private readonly JsonNode? expected =
        File.Exists(PathOf(rule, "expected")) ? JsonNode.Parse(File.ReadAllText(PathOf(rule, "expected"))) : null;

    public static string Folder { get; } = Path.Combine(Directory.GetParent(Sample.Folder)!.FullName, "edges");

    /// <summary>The case files, of either side.</summary>
    public static IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*-*-*.json").Order(StringComparer.Ordinal);

    /// <summary>Whether a rule is shown at both of its sides.</summary>
    public static bool IsThere(string rule) => File.Exists(PathOf(rule, "yes")) && File.Exists(PathOf(rule, "no"));

    public static string PathOf(string rule, string side) => Path.Combine(Folder, $"{rule}-{side}.json")
        .Replace("-expected.json", ".expected.json", StringComparison.Ordinal);

    /// <summary>All that is not as it is expected, a line each.</summary>
    public IEnumerable<string> Differences() => Missing() is [_, ..] missing
        ? missing
        : [.. Names(), .. Side("yes", isConcluded: true), .. Side("no", isConcluded: false)];

    private string[] Missing() =>
    [
        .. from side in new[] { "yes", "no", "expected" }
           where !File.Exists(PathOf(rule, side))
           select $"samples/edges/{Path.GetFileName(PathOf(rule, side))} is not there; write "
               + side switch
               {
                   "yes" => $"the smallest file in which {rule} concludes",
                   "no" => $"the same file, where {rule} just does not (a day earlier, one signal less, consent missing)",
                   _ => "what is expected of both, as the other files of that folder do",
               },
    ];

    private IEnumerable<string> Names() => (string?)expected!["rule"] == rule
        ? []
        : [$"{rule}.expected.json: rule is {expected["rule"]}; write {rule}"];

    private IEnumerable<string> Side(string side, bool isConcluded)
    {
        string file = $"{rule}-{side}.json";
        if (expected![side] is not { } wanted)
            return [$"{rule}.expected.json: {side} is not there"];

        ToolRun run = ToolRun.Of("advise", PathOf(rule, side), "--format", "json");
        if (run.ExitCode != 0)
            return [$"{file}: {run.Error.TrimEnd()}"];

        JsonNode advice = JsonNode.Parse(run.Output)!;
        JsonNode[] told = [.. advice["decisions"]!.AsArray().Select(decision => decision!)];
        return
        [
            .. Differs(file, "at", (string?)wanted["at"], (string?)advice["at"]),
            .. told.Any(decision => (string?)decision["rule"] == rule) == isConcluded
                ? Array.Empty<string>()
                : [$"{file}: {rule} {(isConcluded ? "does not conclude" : "concludes")}"],
            .. isConcluded
                ? Differs(file, "decisions", Lines(wanted["decisions"]!.AsArray()!), Lines(told!))
                : Differs(file, "clause", (string?)wanted["clause"], Clause(file: PathOf(rule, side))),
        ];
    }

    /// <summary>Why the rule does not conclude on the case of the file: the sentence but for its first words.</summary>
    private string Clause(string file)
    {
        Asked asked = new(File.ReadAllBytes(file));
        string sentence = asked.Session.WhyNot(rule, asked.Facts.About!).Outline(Language.Dutch).Text.TrimEnd('.');
        foreach (string start in new[] { $"{rule} geldt niet: ", $"{rule} is voorgesteld, maar ", $"{rule} " })
        {
            if (sentence.StartsWith(start, StringComparison.Ordinal))
                return sentence[start.Length..];
        }

        return sentence;
    }

    private static string Lines(IEnumerable<JsonNode?> decisions) => string.Join(
        "; ",
        from decision in decisions
        select string.Join(' ', new[] { "rule", "kind", "of", "due" }.Select(key => (string?)decision![key]).OfType<string>()));

    private static IEnumerable<string> Differs(string file, string what, string? wanted, string? found) =>
        wanted == found ? [] : [$"{file}: {what}\n    expected: {wanted}\n    found:    {found}"];
}
