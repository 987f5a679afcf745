using Leefbaarheid.Rules;
using Xunit;

namespace Leefbaarheid.Json.Tests.Policy;

/// <summary>The page on policies: its example is read, its table is that of the code.</summary>
public sealed class PolicyPageTests
{
    private const string Accept = "LEEFBAARHEID_ACCEPT_SCHEMA";
    private const string Below = "CONTRIBUTING.md says how. -->\n\n";
    private const int LongestValue = 60;
    private static readonly string Path = Documents.PathOf("docs", "policy.md");
    private static readonly string Page = File.ReadAllText(Path).ReplaceLineEndings("\n");

    [Fact]
    public void The_example_is_a_policy()
    {
        PolicyReading reading = Policies.Read(Page.Split("```jsonc")[1].Split("```")[0]);
        Assert.Empty(reading.Problems);
        Assert.Equal(5, reading.Policy!.Nuisance.Repeated);
    }

    [Fact]
    public void The_table_has_every_option()
    {
        string page = Page[..(Page.IndexOf(Below, StringComparison.Ordinal) + Below.Length)] + Table();
        if (Environment.GetEnvironmentVariable(Accept) == "1")
            File.WriteAllText(Path, page);
        Assert.True(
            page == File.ReadAllText(Path).ReplaceLineEndings("\n"),
            $"docs/policy.md is behind. If the change is meant, run the tests once with {Accept}=1.");
    }

    private static string Table() =>
        "| option | default | what it sets | | rules |\n|---|---|---|---|---|\n"
        + string.Concat(PolicyList.Of(LeefbaarheidPolicy.Default).Select(Row));

    private static string Row(ListedOption option) =>
        $"| `{option.Path}` | {Value(option.Value)} | {option.Option.Meaning.English} "
        + $"| {option.Option.Marker} | {string.Join(", ", option.Option.Rules.Select(Link))} |\n";

    private static string Value(string value) =>
        value.Length > LongestValue ? "see `leefbaarheid policy`" : $"`{value}`";

    private static string Link(string rule) =>
        File.Exists(Documents.PathOf("docs", "rules", $"{rule}.md")) ? $"[{rule}](rules/{rule}.md)" : rule;
}
