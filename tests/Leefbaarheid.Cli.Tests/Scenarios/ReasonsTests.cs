using System.Text.Json.Nodes;
using Xunit;

namespace Leefbaarheid.Cli.Tests.Scenarios;

public sealed class ReasonsTests
{
    public static TheoryData<string> Samples =>
        [.. Sample.All.Select(file => Path.GetFileNameWithoutExtension(file)).Except(["Overig"])];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_decision_is_told_down_to_the_facts(string sample)
    {
        Advised advice = Advised.On(sample);
        string[] reasons = ToolRun.Of("advise", Sample.Path(sample), "--why").Output.Split("\n   Waarom\n")[1..];
        Assert.Equal(advice.Decisions.Count(), reasons.Length);
        foreach ((JsonNode decision, string why) in advice.Decisions.Zip(reasons))
        {
            string text = string.Join(' ', why.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            Assert.Contains($"{decision["rule"]} {decision["title"]}", text, StringComparison.Ordinal);
            Assert.Matches(@"Rust op .+ Bronnen .+ \((wet|praktijk|eigen keuze)\), ", text);
        }
    }
}
