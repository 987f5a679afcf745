using Leefbaarheid.Engine;
using static Leefbaarheid.Rules.Tests.Given;

namespace Leefbaarheid.Rules.Tests.Door;

/// <summary>A host hears of advice, and of what it named itself.</summary>
public class OutputTests
{
    private const string Monday = "2026-11-23";
    private static readonly Concluded<Reported> Reports = Fact.Concluded<Reported, SignalId>(
        r => r.Signal, r => $"gemeld: {r.Signal}, ernst {(int)r.Severity}", r => $"reported: {r.Signal}");

    private static readonly Rule Report = Own.Head("EIG-01").Define(
        Facts.Signals.Select(signal => new Reported(signal.Id, signal.Severity)));

    private static readonly Signal Noise = Signal("s1", SignalCategory.Noise, 1, Monday, NuisanceKind.OrdinaryHindrance);

    [Fact]
    public void The_built_in_rulebook_puts_out_decisions_primaries_and_unanswered_topics()
    {
        Assert.Equal(
            ["Decision", "NoRuleMatched", "Primary"],
            LeefbaarheidRulebook.Create().Outputs.Select(relation => relation.FactType.Name));
        Session session = new World(Monday).With(Noise).Session;

        Assert.Equal(
            [typeof(Act), typeof(Primary), typeof(Schedule)],
            session.Evaluate().All.Select(change => change.Conclusion.GetType()).Distinct().OrderBy(type => type.Name));
    }

    [Theory]
    [InlineData("Act")]
    [InlineData("Require")]
    public void A_proposal_is_no_advice(string kind)
    {
        Session session = new World(Monday).With(Noise).Session;
        session.Evaluate();

        Assert.Equal(
            $"{kind} is a proposal, or whatever else rules conclude for other rules, and no output of this rulebook. Ask "
                + "for what comes of it: Conclusions<Decision>(), and so with Changes, Why and the other questions. If the "
                + "host reads it all the same, name its relation where the rulebook is made (host: …).",
            Assert.Throws<ArgumentException>(() => kind == "Act"
                ? (object)session.Conclusions<Act>()
                : session.Evaluate().Began<Require>()).Message);
    }

    [Fact]
    public void Proposals_are_told_to_a_host_that_names_them()
    {
        Session session = new World(Monday, LeefbaarheidRulebook.Create(host: Proposals.All)).With(Noise).Session;
        session.Evaluate();

        Assert.Contains(session.Conclusions<Act>(), act => act.Rule == "OVL-01");
    }

    [Fact]
    public void An_own_conclusion_is_amended_by_its_key_and_told_in_its_words()
    {
        Rulebook rulebook = LeefbaarheidRulebook.Create(own: [Report], host: [Reports]);
        Session session = new World(Monday, rulebook).With(Noise).Session;
        session.Evaluate();

        session.Put(Signal("s1", SignalCategory.Noise, 2, Monday, NuisanceKind.OrdinaryHindrance));
        Changes changes = session.Evaluate();

        Assert.Empty(rulebook.Findings);
        Assert.Empty(changes.Began<Reported>());
        Assert.Empty(changes.Ended<Reported>());
        Assert.Equal(
            [(new Reported(new("s1"), Severity.Light), new Reported(new("s1"), Severity.Moderate))],
            changes.Amended<Reported>());
        Assert.StartsWith(
            "gemeld: s1, ernst 2",
            session.Why(new Reported(new("s1"), Severity.Moderate)).Describe(Language.Dutch),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_puts_facts_of_its_own()
    {
        Given<Slip, int> given = Fact.Given<Slip, int>(slip => slip.Number);
        Session session = new World(Monday, LeefbaarheidRulebook.Create(host: [given])).Session;

        session.Put(new Slip(1));

        Assert.True(session.Evaluate().IsEmpty);
    }

    private sealed record Reported(SignalId Signal, Severity Severity);

    private sealed record Slip(int Number);
}
