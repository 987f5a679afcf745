using System.Text;
using Leefbaarheid.Checkouts;
using Xunit;
using static Leefbaarheid.Abstractions.Clause;

namespace Leefbaarheid.Hosting.Tests;

/// <summary>Facts and a moment in, advice out, from any thread.</summary>
public sealed class AdviserTests
{
    private static readonly Adviser Adviser = new(LeefbaarheidRulebook.Create());
    private static readonly LocalDate Day = new(2026, 11, 23);
    private static readonly Instant Noon = Instant.FromUtc(2026, 11, 23, 11, 0);
    private static readonly CaseSubject Home = CaseSubject.Of(new HouseholdId("H1"));

    private static readonly CaseFacts Quarrel = new(Day, Home)
    {
        Households = [new Household(new HouseholdId("H1"))],
        Signals = [ASignal.At("S1", "H1", Day)],
    };

    [Fact]
    public void Advice_has_decisions_what_comes_first_and_until_when_it_holds()
    {
        var advice = Adviser.Advise(Quarrel);

        Assert.Equal(["OVL-01", "OVL-01"], advice.Decisions.Select(decision => decision.Rule));
        Assert.Equal([new Primary(Home, "OVL-01")], advice.Primaries);
        Assert.Empty(advice.Unanswered);
        Assert.Empty(advice.Failures);
        Assert.NotNull(advice.NextChange);
        Assert.Equal(Day, advice.Told.At);
        Assert.Equal(Home, advice.Told.About);
    }

    [Fact]
    public void It_is_that_of_a_session_at_the_moment()
    {
        var session = Session.Open(Adviser.Rulebook, Noon);
        Quarrel.PutInto(session);
        session.Evaluate();

        var advice = Adviser.Advise(Quarrel, Noon);

        Assert.Equal(session.Conclusions<Decision>(), advice.Decisions.Order());
        Assert.Equal((Noon, session.NextChange), (advice.Moment, advice.NextChange));
    }

    [Fact]
    public void Whatever_puts_facts_is_advised_on() =>
        Assert.Equal(
            Adviser.Advise(Quarrel, Noon).Decisions,
            Adviser.Advise(store => Quarrel.PutInto(store), Noon).Decisions);

    [Fact]
    public void Advice_shows_nothing_of_the_calls_before_it()
    {
        var adviser = new Adviser(Adviser.Rulebook);
        var expected = adviser.Advise(Quarrel, Noon);
        var other = new CaseFacts(Day, null) { Signals = [ASignal.At("S2", "H2", Day)] };
        Assert.NotEqual(expected.Decisions, adviser.Advise(other).Decisions);
        Assert.Throws<TimeoutException>(() => adviser.Advise(
            store =>
            {
                other.PutInto(store);
                throw new TimeoutException();
            },
            Noon));
        Assert.Empty(adviser.Advise(_ => { }, Noon).Decisions);

        var again = adviser.Advise(Quarrel, Noon);

        Assert.Equal(expected.Decisions, again.Decisions);
        Assert.Equal(expected.NextChange, again.NextChange);
    }

    [Fact]
    public void An_examination_accounts_for_its_advice()
    {
        var examined = Adviser.Examine(Quarrel);
        var first = examined.Advice.Decisions[0];

        Assert.Contains("OVL-01", examined.Why(first).Describe(Language.English), StringComparison.Ordinal);
        Assert.False(examined.WhyNot("BB-01", Home).Stands);
        Assert.NotEmpty(examined.SourcesOf(first));
        Assert.Equal(examined.Advice.Moment, examined.Receipt(first).Moment);
        Assert.NotEmpty(examined.WhatIf(s => s.Remove<Signal>(new SignalId("S1"))).Ended<Decision>());
        Assert.Null(examined.HoldsUntil(first));
    }

    [Fact]
    public void Many_threads_share_one()
    {
        var alone = Adviser.Advise(Quarrel).Told;

        var advices = Enumerable.Range(0, 64).AsParallel().Select(_ => Adviser.Advise(Quarrel).Told).ToList();

        Assert.All(advices, advice => Assert.Equal(alone, advice));
    }

    [Fact]
    public void The_failure_of_a_rule_of_ones_own_is_told()
    {
        var head = new RuleHead("EIG-01", "Kapot", "Broken", [LegalBasis.Contract], [Custom]);
        var broken = head.Define(
            from signal in Facts.Signals
            where Say(Throws(signal), $"kapot", $"broken")
            select head.Act(Advised.By(signal)));
        var adviser = new Adviser(LeefbaarheidRulebook.Create(own: [broken]));

        Assert.Equal(["EIG-01"], Assert.Single(adviser.Advise(Quarrel).Failures).Rules);
    }

    [Fact]
    public void What_lies_ahead_is_told_day_by_day_and_cut_where_there_is_more()
    {
        var facts = CaseReader.Read(Encoding.UTF8.GetBytes(Checkout.Read("samples/cases/C17.json"))).Facts!;

        var all = Adviser.LookAhead(facts);

        Assert.True(all.Days.Count > 1);
        Assert.False(all.IsCut);
        var first = Adviser.LookAhead(facts, most: 1);
        Assert.Equal([all.Days[0]], first.Days);
        Assert.True(first.IsCut);
        Assert.Equal([all.Days[0]], Adviser.LookAhead(facts, until: all.Days[0].On).Days);
    }

    private static Source Custom { get; } = new(SourceKind.Practice, "AFSPRAAK", "Werkafspraak");

    private static bool Throws(Signal signal) => throw new InvalidOperationException(signal.Id.Value.Length.ToString());
}
