namespace OwnPack.Tests;

public sealed class LawTests
{
    /// <summary>EIG-04 is meant to look across households.</summary>
    [Fact]
    public void The_rules_keep_the_laws()
    {
        RulebookCheck check = new(OwnRulebook.Create())
        {
            Histories = 200,
            Facts = [Measurement, Block],
            AcrossCases = ["EIG-04"],
        };

        RulebookReport report = check.Report().ThrowIfBroken();

        Assert.DoesNotContain(report.NotConcluded, rule => rule.Id.StartsWith("EIG", StringComparison.Ordinal));
    }

    private static IEnumerable<object> Measurement(Dice dice) =>
        [new NoiseMeasurement(dice.Id("m"), dice.Home(), dice.Day(), 36 + dice.Below(10))];

    /// <summary>What goes on in one block, which would seldom come about by chance.</summary>
    private static IEnumerable<object> Block(Dice dice) =>
    [
        .. Some.Many(3, n => Some.Household($"h{n}", Dice.Complex.Value, dice.Of("A", "A", "A", "B"))),
        .. Some.Many(3, n => Some.Signal($"s{n}", CaseSubject.Of(new HouseholdId($"h{n}")), on: $"2026-08-2{dice.Below(9)}")),
    ];
}
