using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Lending;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Engine.Tests;

/// <summary>Until when a conclusion stands if no fact changes.</summary>
public sealed class HoldsUntilTests
{
    private readonly Session session = Desk.Open(
        Desk.Rule("LAAT",
            from loan in Desk.Loans.Within(Period.FromDays(14), l => l.Due) select new Late(loan.Member)),
        Desk.Rule("LID", from member in Desk.Members select new Proposal(member.Id, "LID", member.Name)),
        Desk.Rule("TEL",
            from loan in Desk.Loans.Within(Period.FromDays(14), l => l.Due)
            group loan by loan.Member into loans
            select new Letter(loans.Key, "TEL", $"{loans.Count} boeken")));

    public HoldsUntilTests()
    {
        session.Put(Desk.Anna);
        session.Put(Desk.Loan(1, Desk.Anna, due: 1), Desk.Loan(2, Desk.Anna, due: 1), Desk.Loan(3, Desk.Anna, due: 0));
        session.Evaluate();
    }

    [Fact]
    public void It_ends_when_its_last_support_does() =>
        Assert.Equal(Desk.StartOf(Desk.Day(15)), session.HoldsUntil(new Late(1)));

    [Fact]
    public void What_no_window_touches_holds_for_ever() =>
        Assert.Null(session.HoldsUntil(new Proposal(1, "LID", "Anna")));

    [Fact]
    public void A_conclusion_that_is_only_amended_goes_on()
    {
        Assert.Equal([new Letter(1, "TEL", "3 boeken")], session.Conclusions<Letter>());
        Assert.Equal(Desk.StartOf(Desk.Day(15)), session.HoldsUntil(new Letter(1, "TEL", "3 boeken")));
        session.AdvanceTo(Desk.StartOf(Desk.Day(14)));
        Assert.Equal(
            [(new Letter(1, "TEL", "3 boeken"), new Letter(1, "TEL", "2 boeken"))],
            session.Evaluate().Amended<Letter>());
    }

    [Fact]
    public void It_goes_on_where_what_takes_its_place_comes_before_it_goes()
    {
        var due = Desk.Loans.During(l => Validity.From(l.Due)).Select(l => new Letter(l.Member, "TERUG", "te laat"));
        var lent = Desk.Loans.During(l => Validity.Between(null, l.Due.PlusDays(-1)))
            .Select(l => new Letter(l.Member, "TERUG", "op tijd"));
        var desk = Desk.Open(Desk.Rule("TERUG", due, lent));
        desk.Put(Desk.Loan(1, Desk.Anna, due: 9), Desk.Loan(2, Desk.Bram, due: 20));
        desk.Evaluate();
        Assert.Null(desk.HoldsUntil(new Letter(1, "TERUG", "op tijd")));
    }

    [Fact]
    public void Asking_leaves_the_session_as_it_was()
    {
        var (now, next) = (session.Now, session.NextChange);
        session.HoldsUntil(new Late(1));
        Assert.Equal((now, next), (session.Now, session.NextChange));
        Assert.True(session.Evaluate().IsEmpty);
    }
}
