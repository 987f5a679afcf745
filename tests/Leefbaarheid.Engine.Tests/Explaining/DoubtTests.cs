using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Lending;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Explaining;

/// <summary>What a failed row puts in doubt is told as what could not be evaluated; no question throws.</summary>
public sealed class DoubtTests
{
    [Fact]
    public void A_conclusion_that_only_failed_rows_support_could_not_be_evaluated()
    {
        var session = Filled(
            Desk.Rule("LAAT", Desk.Members.Select(m => new Late(m.Id)).Where(late => 1 / (late.Member - 1) > 0)),
            Desk.Rule("BRIEF", from late in Desk.Lates select new Proposal(late.Member, "BRIEF", "")));
        Assert.Empty(session.Conclusions<Proposal>());
        Assert.Equal(
            """
            BRIEF rule BRIEF, Late { Member = 1 }
              The rule does not conclude
                could not be evaluated: Late: Late { Member = 1 }
                not reached: select new Proposal(late.Member, "BRIEF", "")
            """,
            Desk.WithoutPlaces(session.WhyNot("BRIEF", new Late(1)).Describe(Language.English, Detail.Full)));
    }

    [Fact]
    public void A_row_that_may_meet_one_of_unknown_key_could_not_be_evaluated() => Assert.Equal(
        [Outcome.Held, Outcome.Broke],
        Outcomes(
            from member in Desk.Members
            join loan in Desk.Loans on member.Id equals 1 / (loan.Id - 1)
            select new Late(member.Id)));

    [Fact]
    public void A_row_of_which_the_key_throws_could_not_be_evaluated() => Assert.Equal(
        [Outcome.Held, Outcome.Broke],
        Outcomes(
            from member in Desk.Members
            join loan in Desk.Loans on 1 / (member.Id - 1) equals loan.Id
            select new Late(member.Id)));

    [Fact]
    public void A_row_that_meets_a_failed_one_could_not_be_evaluated()
    {
        var loans = Desk.Loans.Where(l => 1 / (l.Id - 1) > 0);
        Outcome[] broke = [Outcome.Held, Outcome.Broke];
        Assert.Equal(broke, Outcomes(
            from member in Desk.Members
            join loan in loans on member.Id equals loan.Member
            select new Late(member.Id)));
        Assert.Equal(broke, Outcomes(
            from member in Desk.Members
            join loan in loans on member.Id equals loan.Member into all
            select new Late(member.Id)));
        Assert.Equal(broke, Outcomes(
            Desk.Members.WithNo(loans, m => m.Id, l => l.Member).Select(m => new Late(m.Id))).Take(2));
        Assert.Equal(broke, Outcomes(
            Desk.Members.WithAny(loans, m => m.Id, l => l.Member).Select(m => new Late(m.Id))).Take(2));
    }

    [Fact]
    public void A_group_with_a_failed_row_could_not_be_evaluated() => Assert.Equal(
        [Outcome.Broke, Outcome.NotReached],
        Outcomes(
            from loan in Desk.Loans.Where(l => 1 / (l.Id - 1) > 0)
            group loan by loan.Member into loans
            select new Late(loans.Key)));

    [Fact]
    public void An_identity_or_an_aboutness_that_throws_says_that_nothing_is_known()
    {
        var odd = Fact.Given<Odd, int>(o => 10 / o.Id);
        var session = Session.Open(
            Rulebook.Create([Desk.Rule("LAAT", from o in odd select new Late(o.Id))], [odd, Desk.Lates]), Desk.Opening);
        session.Put(new Odd(1));
        session.Evaluate();
        Assert.False(session.WhyNot("LAAT", new Odd(0)).IsKnown);
    }

    [Fact]
    public void Lambdas_that_come_to_throw_after_the_evaluation_break_no_question()
    {
        var isBroken = false;
        T Sound<T>(T value) => isBroken ? throw new InvalidOperationException("broken") : value;
        var loans = Desk.Loans.During(l => Sound(Validity.Between(null, Desk.Day(l.Id == 1 ? 0 : 9))))
            .Select(l => Sound(l)).Where(l => Sound(true));
        var session = Filled(
            Desk.Rule("LAAT",
                from member in Desk.Members
                from nr in Sound(new[] { 1, 2 })
                join loan in loans on Sound(member.Id) equals Sound(loan.Member) into all
                join other in loans on Sound(member.Id) equals Sound(other.Member)
                where Sound(all.Count > 0)
                select Sound(new Late(member.Id))),
            Desk.Rule("DRUK",
                from loan in loans
                group loan by Sound(loan.Member) into all
                select Sound(new Proposal(all.Key, "DRUK", ""))));
        session.Put(Desk.Loan(2, Desk.Anna), Desk.Loan(3, Desk.Anna));
        session.Evaluate();
        isBroken = true;
        Assert.NotNull(session.Why(new Late(1)).Describe(Language.English, Detail.Full));
        Assert.NotNull(session.Why(new Proposal(1, "DRUK", "")).Describe(Language.English, Detail.Full));
        Assert.False(session.WhyNot("LAAT", 1).Concludes);
        Assert.False(session.WhyNot("DRUK", 1).Concludes);
    }

    [Fact]
    public void Ways_that_share_a_beginning_are_each_told_once()
    {
        var (young, old) = (Desk.Members.Where(m => m.Age < 18), Desk.Members.Where(m => m.Age > 65));
        var session = Filled(
            Desk.Rule("EEN", young.Concat(old).Select(m => new Late(m.Id))),
            Desk.Rule("TWEE", young.Select(m => new Late(m.Id)), old.Select(m => new Late(m.Id))));
        session.Put(Desk.Anna with { Age = 10 });
        session.Evaluate();
        foreach (var rule in new[] { "EEN", "TWEE" })
            Assert.Equal([new Late(1), null], session.WhyNot(rule, 1).Ways.Select(way => way.Conclusion));
        Assert.Equal(["EEN", "TWEE"], session.Why(new Late(1)).Supports.Select(way => way.Rule.Id));
    }

    private static IEnumerable<Outcome> Outcomes(Query<Late> query) =>
        Filled(Desk.Rule("LAAT", query)).WhyNot("LAAT", 1).Ways.Single().Steps.Select(step => step.Outcome);

    private static Session Filled(params Rule[] rules)
    {
        var session = Desk.Open(rules);
        session.Put(Desk.Anna);
        session.Put(Desk.Loan(1, Desk.Anna));
        session.Evaluate();
        return session;
    }

    private sealed record Odd(int Id) : IAbout
    {
        public bool IsAbout(object subject) => throw new InvalidOperationException();
    }
}
