using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Lending;
using Leefbaarheid.Engine.Tests.Misuse;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Engine.Tests;

/// <summary>A session that begins anew, and what was read from it before.</summary>
public sealed class ResetTests
{
    private readonly Session session = Desk.Open(
        Desk.Rule("LAAT", from l in Desk.Loans.Within(Period.FromDays(14), l => l.Due) select new Late(l.Member)));

    [Fact]
    public void It_has_no_facts_and_stands_at_its_moment_earlier_or_later()
    {
        foreach (var day in (int[])[20, 2, 1])
        {
            session.Put(Desk.Loan(1, Desk.Anna));
            session.Evaluate();
            session.Reset(Desk.Noon(day));
            Assert.Equal(Desk.Noon(day), session.Now);
            Assert.Empty(session.Conclusions<Late>());
            Assert.Null(session.NextChange);
            Assert.True(session.Evaluate().IsEmpty);
            Assert.False(session.Remove<Loan>(1));
        }
    }

    [Fact]
    public void What_was_read_before_stays_what_it_is()
    {
        session.Put(Desk.Loan(1, Desk.Anna));
        var changes = session.Evaluate();
        var (lates, why) = (session.Conclusions<Late>(), session.Why(new Late(Desk.Anna.Id)));
        var (text, whyNot) = (why.Describe(Language.Dutch), session.WhyNot("LAAT", 2));
        session.Reset(session.Now);
        session.Put(Desk.Loan(1, Desk.Bram));
        session.Evaluate();
        Assert.Equal([new Late(Desk.Anna.Id)], changes.Began<Late>());
        Assert.Equal([new Late(Desk.Anna.Id)], lates);
        Assert.Equal(text, why.Describe(Language.Dutch));
        Assert.False(whyNot.Stands);
        Assert.Equal([new Late(Desk.Bram.Id)], session.Conclusions<Late>());
    }

    [Fact]
    public void A_group_that_somebody_still_holds_shows_nothing_of_what_follows()
    {
        Group<Loan>? held = null;
        var holding = Desk.Open(Desk.Rule("LAAT",
            from m in Desk.Members
            join l in Desk.Loans on m.Id equals l.Member into loans
            where (held ??= loans).Count >= 0
            select new Late(m.Id)));
        holding.Put(Desk.Loan(1, Desk.Anna));
        holding.Put(Desk.Anna);
        holding.Evaluate();
        Assert.Single(held!);
        holding.Reset(holding.Now);
        holding.Put(Desk.Loan(1, Desk.Anna));
        holding.Put(Desk.Anna);
        holding.Evaluate();
        Assert.Empty(held!);
    }

    [Fact]
    public void A_session_that_broke_off_answers_again()
    {
        var broken = Desk.Open(Desk.Rule("LAAT",
            from l in Desk.Loans
            join m in Desk.Members on new Fuse(l.Book) equals new Fuse(m.Name)
            select new Late(l.Member)));
        broken.Put(Desk.Loan(1, Desk.Anna) with { Book = Fuse.Blows }, Desk.Loan(2, Desk.Anna));
        Assert.Throws<TimeoutException>(() => broken.Evaluate());
        broken.Reset(broken.Now);
        broken.Put(Desk.Anna);
        broken.Put(Desk.Loan(1, Desk.Anna) with { Book = Desk.Anna.Name });
        Assert.Equal([new Late(Desk.Anna.Id)], broken.Evaluate().Began<Late>());
    }

    [Fact]
    public void A_rule_cannot_make_its_session_begin_anew()
    {
        Session? mine = null;
        mine = Desk.Open(Desk.Rule("LAAT", from m in Desk.Members where BeginsAnew(mine!) select new Late(m.Id)));
        mine.Put(Desk.Anna);
        Assert.Equal(Refused.FromInside, Assert.Single(mine.Evaluate().Failures).Error.Message);

        static bool BeginsAnew(Session session)
        {
            session.Reset(session.Now);
            return true;
        }
    }
}
