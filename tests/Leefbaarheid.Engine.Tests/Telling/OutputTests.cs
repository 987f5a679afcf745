using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Lending;
using Leefbaarheid.Engine.Tests.Misuse;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Telling;

/// <summary>A session tells of what its rulebook puts out, and says so of all else.</summary>
public sealed class OutputTests
{
    private const string NoOutput =
        "Plan is a proposal, or whatever else rules conclude for other rules, and no output of this rulebook. Ask for " +
        "what comes of it: Conclusions<Step>(), and so with Changes, Why and the other questions. If the host reads it " +
        "all the same, name its relation where the rulebook is made (host: …).";

    private static readonly Concluded<Plan> Plans = Fact.Concluded<Plan>();
    private static readonly Concluded<Step> Steps = Fact.Concluded<Step>();
    private static readonly Concluded<Tally> Tallies = Fact.Concluded<Tally>();

    private static readonly Rule[] Rules =
    [
        Desk.Rule("PLAN", from loan in Desk.Loans select new Plan(loan.Member)),
        Desk.Rule("STAP", from plan in Plans where plan.Member < 2 select (Step)plan),
        Desk.Rule("TEL", from plan in Plans group plan by plan.Member into ofMember select new Tally(ofMember.Count)),
    ];

    [Fact]
    public void Changes_are_those_of_the_outputs()
    {
        var session = Open(Steps);
        session.Put(Desk.Loan(1, Desk.Anna));

        Assert.Equal([new Change(ChangeKind.Began, new Plan(1))], session.Evaluate().All);
        session.Put(Desk.Loan(2, Desk.Bram));
        Assert.True(session.Evaluate().IsEmpty);
        Assert.True(session.WhatIf(s => s.Remove<Loan>(2)).IsEmpty);
        Assert.False(session.WhatIf(s => s.Remove<Loan>(1)).IsEmpty);
    }

    [Fact]
    public void What_is_no_output_is_refused_with_what_comes_of_it()
    {
        var session = Open(Steps);
        session.Put(Desk.Loan(1, Desk.Anna));
        var changes = session.Evaluate();

        Assert.Equal([new Plan(1)], session.Conclusions<Step>());
        Refused.As<ArgumentException>(NoOutput, () => session.Conclusions<Plan>());
        Refused.As<ArgumentException>(NoOutput, () => session.Why(new Plan(1)));
        Refused.As<ArgumentException>(NoOutput, () => session.HoldsUntil(new Plan(1)));
        Refused.As<ArgumentException>(NoOutput, () => session.Receipt(new Plan(1)));
        Refused.As<ArgumentException>(NoOutput, () => changes.Began<Plan>());
        Refused.As<ArgumentException>(NoOutput, () => changes.Amended<Plan>());
        Refused.As<ArgumentException>(NoOutput, () => session.Evaluate().Ended<Plan>());
    }

    [Fact]
    public void Where_nothing_put_out_is_akin_all_of_it_is_named() => Refused.As<ArgumentException>(
        NoOutput.Replace("Plan is", "Tally is", StringComparison.Ordinal),
        () => Open(Steps).Conclusions<Tally>());

    [Fact]
    public void What_comes_of_an_output_is_explained_down_to_the_facts()
    {
        var session = Open(Steps);
        session.Put(Desk.Loan(1, Desk.Anna));
        session.Evaluate();

        var why = session.Why<Step>(new Plan(1));

        Assert.Equal(["STAP", "PLAN"], why.Rules);
        Assert.Equal([Desk.Loan(1, Desk.Anna)], why.Facts.Select(fact => fact.Fact));
    }

    [Fact]
    public void Where_the_host_names_none_everything_is_output()
    {
        var session = Open();
        session.Put(Desk.Loan(1, Desk.Anna));
        session.Evaluate();

        Assert.Equal([new Plan(1)], session.Conclusions<Plan>());
        Assert.Equal([new Tally(1)], session.Conclusions<Tally>());
    }

    private static Session Open(params IRelation[] outputs) =>
        Session.Open(Rulebook.Create(Rules, [Desk.Loans, .. outputs]), Desk.Opening);

    private abstract record Step(int Member);

    private sealed record Plan(int Member) : Step(Member);

    private sealed record Tally(int Plans);
}
