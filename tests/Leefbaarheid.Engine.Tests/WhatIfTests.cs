using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Lending;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Engine.Tests;

/// <summary>Supposing tells the difference it would make, and leaves no trace.</summary>
public sealed class WhatIfTests
{
    private static readonly Rule IsLate = Desk.Rule("LAAT",
        from member in Desk.Members
        join loan in Desk.Loans.Within(Period.FromDays(14), l => l.Due) on member.Id equals loan.Member into loans
        where loans.Count >= 2
        select new Late(member.Id));

    private static readonly Rule PerLoan = Desk.Rule("DEEL",
        from loan in Desk.Loans where 10 / (loan.Id - 7) > 0 select new Proposal(loan.Member, "DEEL", loan.Book));

    private readonly Session session = Desk.Open(IsLate, PerLoan);

    public WhatIfTests()
    {
        session.Put(Desk.Anna, Desk.Bram);
        session.Put(Desk.Loan(1, Desk.Anna), Desk.Loan(2, Desk.Anna), Desk.Loan(7, Desk.Bram));
        session.Evaluate();
    }

    [Fact]
    public void Facts_that_are_supposed_begin_and_end_conclusions_and_are_then_taken_back()
    {
        var supposed = session.WhatIf(s =>
        {
            s.Put(Desk.Loan(8, Desk.Bram));
            Assert.True(s.Remove<Loan>(1));
            Assert.False(s.Remove<Loan>(99));
        });

        Assert.Equal([new Late(2)], supposed.Began<Late>());
        Assert.Equal([new Late(1)], supposed.Ended<Late>());
        Assert.Equal([new Late(1)], session.Conclusions<Late>());
        Assert.True(session.Evaluate().IsEmpty);
    }

    [Fact]
    public void A_fact_that_replaces_another_gives_way_to_it_again()
    {
        var supposed = session.WhatIf(s => s.Put(Desk.Loan(1, Desk.Bram)));
        Assert.Equal([new Late(2)], supposed.Began<Late>());
        Assert.Contains(Desk.Loan(1, Desk.Anna), session.Why(new Late(1)).Facts.Select(f => f.Fact));
    }

    [Fact]
    public void Failures_stay_those_of_their_rows_though_these_have_no_equality_of_their_own()
    {
        var odd = Desk.Open(Desk.Rule("LAAT",
            from loan in Desk.Loans
            group loan by loan.Id into loans
            where loans.All(l => 10 / (l.Member - 1) > 0)
            select new Late(loans.Count)));
        odd.Put(Desk.Loan(1, Desk.Anna), Desk.Loan(2, Desk.Anna), Desk.Loan(3, Desk.Anna));
        odd.Evaluate();
        odd.WhatIf(s => Assert.True(s.Remove<Loan>(1) && s.Remove<Loan>(2) && s.Remove<Loan>(3)));
        odd.Put(Desk.Loan(1, Desk.Bram));
        var over = Assert.Single(odd.Evaluate().Recoveries);
        Assert.Equal(1, Assert.IsAssignableFrom<Grouping<int, Loan>>(over.Row).Key);
    }

    [Fact]
    public void Time_that_is_supposed_to_pass_has_not_passed()
    {
        var (now, next) = (session.Now, session.NextChange);
        var supposed = session.WhatIf(s => s.AdvanceTo(Desk.Noon(20)));
        Assert.Equal([new Late(1)], supposed.Ended<Late>());
        Assert.Equal((now, next), (session.Now, session.NextChange));
        Assert.Equal([new Late(1)], session.Conclusions<Late>());
    }

    [Fact]
    public void Where_supposing_throws_all_that_was_supposed_is_taken_back()
    {
        Assert.Throws<TimeoutException>(() => session.WhatIf(s =>
        {
            s.Remove<Loan>(1);
            throw new TimeoutException();
        }));
        Assert.Equal([new Late(1)], session.Conclusions<Late>());
        Assert.True(session.Evaluate().IsEmpty);
    }

    [Fact]
    public void A_failure_that_was_told_is_the_same_one_after_a_question()
    {
        var failure = Assert.Single(session.Failures);
        session.WhatIf(s => s.Remove<Loan>(7));
        session.WhatIf(s => s.Put(Desk.Loan(7, Desk.Bram) with { Book = "" }));
        Assert.Same(failure, Assert.Single(session.Failures));
        session.Remove<Loan>(7);
        Assert.Same(failure, Assert.Single(session.Evaluate().Recoveries));
    }

    [Fact]
    public void A_failure_that_is_supposed_is_told_and_over_afterwards()
    {
        session.Remove<Loan>(7);
        session.Evaluate();
        Assert.Single(session.WhatIf(s => s.Put(Desk.Loan(7, Desk.Anna))).Failures);
        Assert.Empty(session.Failures);
        Assert.True(session.Evaluate().IsEmpty);
    }
}
