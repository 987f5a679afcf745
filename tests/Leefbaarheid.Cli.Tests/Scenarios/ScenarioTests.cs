using Leefbaarheid.Rules;
using Xunit;

namespace Leefbaarheid.Cli.Tests.Scenarios;

/// <summary>Each sample gives the advice that the field expects, through the reading of the tool.</summary>
public sealed class ScenarioTests
{
    private static readonly HashSet<string> NotBuilt =
        [.. BuiltIn.Ids.Except(LeefbaarheidRulebook.Create().Rules.Select(rule => rule.Id))];

    public static TheoryData<string> Names => [.. Scenario.Names.Where(name => !Scenario.RulesIn(name).Any(NotBuilt.Contains))];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_advice_is_what_is_expected(string name)
    {
        string[] differences = [.. new Scenario(name).Differences()];
        Assert.True(differences.Length == 0, $"{name}:\n{string.Join('\n', differences)}");
    }
}
