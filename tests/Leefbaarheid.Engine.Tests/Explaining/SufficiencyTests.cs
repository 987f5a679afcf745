using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Lending;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Explaining;

/// <summary>
/// So many members <em>suffice</em> where with so many, whichever they are, the same is concluded: an equal conclusion,
/// or one of its key.
/// </summary>
public sealed class SufficiencyTests
{
    private static readonly Concluded<Total> Totals = Fact.Concluded<Total>();

    private static readonly Query<Total> Summed =
        from member in Desk.Members
        join loan in Desk.Loans on member.Id equals loan.Member into loans
        where loans.Count > 0
        select new Total(member.Id, loans.Sum(l => l.Id));

    [Theory]
    [InlineData(3)]
    [InlineData(20)]
    public void Of_a_sum_all_are_needed_since_fewer_give_another_sum(int loans)
    {
        var session = Open(Totals, Summed);
        session.PutRange(Enumerable.Range(1, loans).Select(id => Desk.Loan(id, Desk.Anna)));
        session.Evaluate();
        var why = session.Why(session.Conclusions<Total>()[0]);
        Assert.Equal(loans, Group(why).Enough);
        Assert.DoesNotContain("suffice", why.Describe(Language.English, Detail.Full), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_sum_to_which_some_add_nothing_it_depends_on_which_they_are()
    {
        var session = Open(Totals, Summed);
        session.Put(Desk.Loan(0, Desk.Anna), Desk.Loan(1, Desk.Anna), Desk.Loan(2, Desk.Anna));
        session.Evaluate();
        Assert.Null(Group(session.Why(new Total(1, 3))).Enough);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(20)]
    public void Where_a_conclusion_has_a_key_fewer_suffice_though_its_detail_would_be_another(int loans)
    {
        var session = Open(Fact.Concluded<Total, int>(t => t.Member), Summed);
        session.PutRange(Enumerable.Range(1, loans).Select(id => Desk.Loan(id, Desk.Anna)));
        session.Evaluate();
        Assert.Equal(1, Group(session.Why(session.Conclusions<Total>()[0])).Enough);
    }

    [Fact]
    public void Of_rows_that_are_told_once_any_one_suffices()
    {
        var session = Open(Totals, Desk.Loans.Select(l => l.Member).Distinct().Select(m => new Total(m, 0)));
        session.Put(Desk.Loan(1, Desk.Anna), Desk.Loan(2, Desk.Anna), Desk.Loan(3, Desk.Anna));
        session.Evaluate();
        Assert.Equal(1, Group(session.Why(new Total(1, 0))).Enough);
    }

    [Fact]
    public void Of_rows_that_are_counted_as_many_suffice_as_the_condition_asks()
    {
        var counted = Desk.Loans.CountBy(l => l.Member).Where(n => n.Value >= 2).Select(n => new Total(n.Key, 0));
        var session = Open(Totals, counted);
        session.Put(Desk.Loan(1, Desk.Anna), Desk.Loan(2, Desk.Anna), Desk.Loan(3, Desk.Anna));
        session.Evaluate();
        Assert.Equal(2, Group(session.Why(new Total(1, 0))).Enough);
    }

    [Fact]
    public void A_conclusion_of_another_key_is_not_enough()
    {
        var session = Open(
            Fact.Concluded<Total, bool>(t => t.Sum >= 2),
            Summed.Select(total => total with { Sum = total.Sum > 3 ? 2 : 1 }));
        session.Put(Desk.Loan(1, Desk.Anna), Desk.Loan(2, Desk.Anna), Desk.Loan(3, Desk.Anna));
        session.Evaluate();
        Assert.Null(Group(session.Why(new Total(1, 2))).Enough);
    }

    [Fact]
    public void A_key_that_throws_for_what_fewer_would_conclude_says_that_they_do_not_suffice()
    {
        var relation = Fact.Concluded<Total, int>(t => t.Sum < 6 ? throw new InvalidOperationException() : 1);
        var session = Open(relation, Summed);
        session.Put(Desk.Loan(1, Desk.Anna), Desk.Loan(2, Desk.Anna), Desk.Loan(3, Desk.Anna));
        session.Evaluate();
        Assert.Equal(3, Group(session.Why(new Total(1, 6))).Enough);
    }

    [Fact]
    public void Another_way_of_the_same_row_does_not_make_up_for_members_that_lack()
    {
        var session = Open(
            Totals,
            from member in Desk.Members
            from least in new[] { 3, 2 }
            join loan in Desk.Loans on member.Id equals loan.Member into loans
            where loans.Count >= least
            select new Total(member.Id, 0));
        session.PutRange(Enumerable.Range(1, 5).Select(id => Desk.Loan(id, Desk.Anna)));
        session.Evaluate();
        var ways = session.Why(new Total(1, 0)).Supports;
        Assert.Equal([2, 3], ways.Select(way => way.Premises.OfType<GroupPremise>().Single().Enough));
    }

    [Fact]
    public void Each_of_two_groups_has_its_own_number()
    {
        var session = Open(
            Totals,
            from member in Desk.Members
            join loan in Desk.Loans on member.Id equals loan.Member into loans
            where loans.Count >= 2
            join other in Desk.Loans on member.Id equals other.Member into others
            where others.Count >= 3
            select new Total(member.Id, 0));
        session.PutRange(Enumerable.Range(1, 4).Select(id => Desk.Loan(id, Desk.Anna)));
        session.Evaluate();
        var groups = session.Why(new Total(1, 0)).Supports.Single().Premises.OfType<GroupPremise>();
        Assert.Equal([2, 3], groups.Select(group => group.Enough));
    }

    [Fact]
    public void What_a_row_meets_after_its_group_is_met_with_fewer_members_too()
    {
        var session = Open(
            Totals,
            from member in Desk.Members
            join loan in Desk.Loans on member.Id equals loan.Member into loans
            join note in Desk.Notes on Math.Min(loans.Count, 2) equals note.Id
            select new Total(member.Id, note.Id));
        session.Put(new Note(1, 1, ""), new Note(2, 1, ""));
        session.PutRange(Enumerable.Range(1, 4).Select(id => Desk.Loan(id, Desk.Anna)));
        session.Evaluate();
        var group = session.Why(new Total(1, 2)).Supports.Single().Premises.OfType<GroupPremise>().Single();
        Assert.Equal(2, group.Enough);
    }

    [Theory]
    [InlineData(10, 3)]
    [InlineData(11, 3)]
    [InlineData(50, 3)]
    [InlineData(51, null)]
    public void Fewer_are_tried_of_fifty_members_and_of_no_more(int loans, int? enough)
    {
        var session = Open(
            Totals,
            from loan in Desk.Loans
            group loan by loan.Member into all
            where all.Count >= 3 select new Total(all.Key, 0));
        session.PutRange(Enumerable.Range(1, loans).Select(id => Desk.Loan(id, Desk.Anna)));
        session.Evaluate();
        Assert.Equal(enough, Group(session.Why(new Total(1, 0))).Enough);
    }

    [Fact]
    public void Of_those_who_need_only_be_met_it_is_not_tried()
    {
        var session = Open(
            Totals,
            Desk.Members.WithAny(Desk.Loans, m => m.Id, l => l.Member).Select(m => new Total(m.Id, 0)));
        session.Put(Desk.Loan(1, Desk.Anna), Desk.Loan(2, Desk.Anna));
        session.Evaluate();
        Assert.Null(Group(session.Why(new Total(1, 0))).Enough);
    }

    private static GroupPremise Group(Explanation why) => why.Supports[0].Premises.OfType<GroupPremise>().First();

    private static Session Open(Concluded<Total> relation, Query<Total> query)
    {
        var session = Session.Open(
            Rulebook.Create([Desk.Rule("SOM", query)], [Desk.Members, Desk.Loans, Desk.Notes, relation]), Desk.Opening);
        session.Put(Desk.Anna);
        return session;
    }

    private sealed record Total(int Member, int Sum);
}
