using Leefbaarheid.Engine;

namespace Leefbaarheid.Rules.Tests.Laws;

/// <summary>The laws say nothing of a rule that the random cases never bring to a conclusion.</summary>
public sealed class EveryRuleTests(ITestOutputHelper output)
{
    private const int Cases = 10_000;
    private const int Least = 100;

    [Fact]
    public void Each_rule_concludes_in_a_hundredth_of_the_random_cases_or_more()
    {
        var counts = BuiltIn.Ids.ToDictionary(id => id, _ => 0);
        for (var seed = 0; seed < Cases; seed++)
        {
            foreach (var rule in Concluded(CaseHistory.Of(seed)).Where(counts.ContainsKey))
                counts[rule]++;
        }

        foreach (var (rule, count) in counts.OrderBy(pair => pair.Value))
            output.WriteLine($"{rule} {count}");
        Assert.DoesNotContain(counts, pair => pair.Value < Least);
    }

    [Fact]
    public void Facts_of_each_kind_are_put() => Assert.Equal(
        Facts.All.Select(relation => relation.FactType),
        FactKind.All.Select(kind => kind.Type));

    /// <summary>The rules of which a decision stands at the end.</summary>
    private static IEnumerable<string> Concluded(CaseHistory history)
    {
        var session = CaseHistory.Open();
        foreach (var move in history.Moves)
            move.OnSession(session);
        session.Evaluate();
        return session.Conclusions<Decision>().Select(decision => decision.Rule).Distinct();
    }
}
