using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Lending;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Engine.Tests;

/// <summary>When to wake up.</summary>
public sealed class NextChangeTests
{
    private readonly Session session = Desk.Open(
        Desk.Rule("LAAT", from l in Desk.Loans.During(l => Validity.From(l.Due.PlusDays(1))) select new Late(l.Member)),
        Desk.Rule("VERS",
            from l in Desk.Loans.Within(Period.FromDays(7), l => l.Due) select new Proposal(l.Member, "VERS", l.Book)));

    [Fact]
    public void Without_facts_time_changes_nothing()
    {
        session.Evaluate();
        Assert.Null(session.NextChange);
    }

    [Fact]
    public void It_is_the_first_of_all_comings_and_goings_and_moves_on_with_time()
    {
        session.Put(Desk.Loan(1, Desk.Anna, due: 1), Desk.Loan(2, Desk.Bram, due: 5));
        var wakings = new List<int>();
        session.Evaluate();
        while (session.NextChange is { } next)
        {
            wakings.Add(Period.DaysBetween(Desk.Day(0), next.InZone(Desk.Zone).Date));
            session.AdvanceTo(next);
            Assert.False(session.Evaluate().IsEmpty);
        }

        Assert.Equal([2, 5, 6, 8, 12], wakings);
    }

    [Fact]
    public void A_row_that_is_over_or_never_holds_wakes_nobody()
    {
        var asleep = Desk.Open(Desk.Rule("NOOIT",
            from l in Desk.Loans.During(l => Validity.Between(l.Due, l.Due.PlusDays(-1))) select new Late(l.Member)));
        asleep.Put(Desk.Loan(1, Desk.Anna, due: 20));
        asleep.Evaluate();
        Assert.Null(asleep.NextChange);
        Assert.Empty(asleep.Conclusions<Late>());
    }
}
