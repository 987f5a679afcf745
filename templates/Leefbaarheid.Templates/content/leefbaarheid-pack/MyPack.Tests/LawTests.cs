namespace PackNamespace.Tests;

public sealed class LawTests
{
    /// <summary>A fact of our own is made by a lambda, so that the rules that read it are tried.</summary>
    [Fact]
    public void The_rules_keep_the_laws()
    {
        RulebookReport report = RulebookCheck.Run(
            OwnRulebook.Create(),
            dice => [new NoiseMeasurement(dice.Id("m"), dice.Home(), dice.Day(), 36 + dice.Below(10))]);

        Assert.DoesNotContain(report.NotConcluded, rule => rule.Id.StartsWith("EIG", StringComparison.Ordinal));
    }
}
