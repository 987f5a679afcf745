using System.Diagnostics;

namespace Leefbaarheid.Testing.Tests.Checks;

/// <summary>Rules that are not pure, of each sort, are caught and named.</summary>
public sealed class PlantedRulesTests
{
    [Fact]
    public void A_rule_that_reads_a_clock() =>
        AssertCaught(RulebookLaw.Purity, Own.When(_ => Stopwatch.GetTimestamp() / 1000 % 2 == 0));

    [Fact]
    public void A_rule_that_tells_the_moment_of_the_clock() => AssertCaught(
        RulebookLaw.Purity,
        Concluding(signals => signals.Select(s => Act(s, $"Nu is het {SystemClock.Instance.GetCurrentInstant()}"))));

    [Fact]
    public void A_rule_that_counts_how_often_it_is_asked()
    {
        int asked = 0;

        AssertCaught(RulebookLaw.Purity, Own.When(_ => ++asked % 3 == 0));
    }

    [Fact]
    public void A_rule_that_draws_lots()
    {
        Random random = new(1);

        AssertCaught(RulebookLaw.Purity, Own.When(_ => random.Next(2) == 0));
    }

    [Fact]
    public void A_rule_that_remembers_in_a_list()
    {
        List<SignalId> seen = [];

        AssertCaught(RulebookLaw.Purity, Own.When(signal =>
        {
            bool isNew = !seen.Contains(signal.Id);
            seen.Add(signal.Id);
            return isNew;
        }));
    }

    [Fact]
    public void A_rule_that_takes_the_first_of_a_group() => AssertCaught(
        RulebookLaw.Order,
        Concluding(signals => signals.GroupBy(s => s.About).Select(group => Act(group.First(), "Bel."))));

    private static RuleHead Head { get; } = Own.Head("EIG-01");

    private static Act Act(Signal signal, string step) => Own.Act(Head, signal) with { Step = Text.Same(step) };

    private static Rulebook Concluding(Func<Query<Signal>, Query<Act>> query) =>
        LeefbaarheidRulebook.Create(own: [Head.Define(query(Facts.Signals))]);

    private static void AssertCaught(RulebookLaw law, Rulebook rulebook)
    {
        RulebookCheck check = new(rulebook) { Histories = 40 };
        RulebookCheckException refused =
            Assert.Throws<RulebookCheckException>(() => check.Report().ThrowIfBroken());

        Assert.Contains(refused.Report.Breaches, breach => breach.Rule == "EIG-01" && breach.Law == law);
        Assert.DoesNotContain(refused.Report.Breaches, breach => BuiltIn.Ids.Contains(breach.Rule));
    }
}
