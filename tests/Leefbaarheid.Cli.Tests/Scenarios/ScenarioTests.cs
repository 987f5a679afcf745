using Xunit;

namespace Leefbaarheid.Cli.Tests.Scenarios;

/// <summary>Each sample gives the advice that the field expects, through the reading of the tool.</summary>
public sealed class ScenarioTests
{
    public static TheoryData<string> Names => [.. Scenario.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_advice_is_what_is_expected(string name)
    {
        string[] differences = [.. new Scenario(name).Differences()];
        Assert.True(differences.Length == 0, $"{name}:\n{string.Join('\n', differences)}");
    }
}
