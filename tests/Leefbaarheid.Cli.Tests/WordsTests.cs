using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Leefbaarheid.Cli.Tests.Edges;
using Xunit;

namespace Leefbaarheid.Cli.Tests;

/// <summary>A caseworker reads words, not the codes of files.</summary>
public sealed partial class WordsTests
{
    public static TheoryData<string, string> Runs =>
        [.. Sample.All.Concat(Edge.Files).SelectMany(_ => new[] { "nl", "en" }, (file, language) => (file, language))];

    [Theory]
    [MemberData(nameof(Runs))]
    public void No_code_of_the_output_stands_in_the_text(string file, string language)
    {
        JsonNode advice = JsonNode.Parse(ToolRun.Of("advise", file, "--format", "json").Output)!;
        string text = ToolRun.Of("advise", file, "--language", language).Output;
        string[] raw = [.. Codes(advice).Where(code => HasCapitalWithin().IsMatch(code)).Distinct()];

        Assert.DoesNotContain(raw, code => text.Contains(code, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Codes(JsonNode advice) =>
        from decision in advice["decisions"]!.AsArray()
        from code in new[] { "missing", "reasons", "fields", "blocks" }
            .SelectMany(key => decision![key]?.AsArray().Select(one => (string)one!) ?? [])
            .Concat(decision!["dates"]?.AsArray().Select(date => (string)date!["what"]!) ?? [])
            .Concat(decision["facts"]?.AsArray().Select(fact => (string)fact!["kind"]!) ?? [])
        select code;

    [GeneratedRegex("[a-z][A-Z]")]
    private static partial Regex HasCapitalWithin();
}
