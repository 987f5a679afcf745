namespace Leefbaarheid.Testing.Tests.Checks;

public sealed class BuiltInRulesTests
{
    [Fact]
    public void The_built_in_rules_keep_all_laws_and_each_concludes()
    {
        RulebookReport report = RulebookCheck.Run(LeefbaarheidRulebook.Create());

        Assert.Empty(report.Breaches);
        Assert.Empty(report.NotConcluded);
    }
}
