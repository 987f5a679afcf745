using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Lending;
using Xunit;
using static Leefbaarheid.Abstractions.Clause;

namespace Leefbaarheid.Engine.Tests.Sharing;

/// <summary>How often authors' lambdas run: once a row that changed, whatever else there is.</summary>
public sealed class SharedWorkTests
{
    private int runs;

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(100)]
    public void Rules_that_share_a_query_value_share_its_work(int rules)
    {
        Query<Member> adults = Desk.Members.Where(m => Count(m.Age >= 18));
        var view =
            from member in adults
            join loan in Desk.Loans on member.Id equals loan.Member into loans
            select Counted(new { member.Id, loans.Count });
        var session = Desk.Open(Enumerable.Range(1, rules).Select(n => Desk.Rule($"R{n}",
            from v in view where v.Count >= 1 select new Proposal(v.Id, $"R{n}", "Breng terug"))));
        session.Put(Desk.Anna, Desk.Bram);
        session.Put(Desk.Loan(1, Desk.Anna), Desk.Loan(2, Desk.Anna));
        session.Evaluate();
        Assert.Equal(rules, session.Conclusions<Proposal>().Count);
        Assert.Equal(4, runs);

        session.Put(Desk.Loan(3, Desk.Anna));
        session.Evaluate();
        Assert.Equal(5, runs);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(10_000)]
    public void The_work_of_a_change_does_not_grow_with_the_number_of_facts(int members)
    {
        var session = Desk.Open(
            Desk.Rule("LAAT",
                from member in Desk.Members.Where(m => Count(m.Age >= 18))
                join loan in Desk.Loans on Counted(member.Id) equals Counted(loan.Member) into loans
                where Count(loans.Count >= 2)
                select Counted(new Late(member.Id))),
            Desk.Rule("PAAR",
                from member in Desk.Members
                join other in Desk.Members on Counted(member.Id) equals Counted(other.Surety)
                select Counted(new Halt(member.Id, "PAAR"))),
            Desk.Rule("TEL",
                from late in Desk.Lates
                join halt in Desk.Halts on Counted(late.Member) equals Counted(halt.Member)
                select Counted(new Letter(late.Member, "TEL", halt.Rule))));
        session.PutRange(Enumerable.Range(1, members).Select(n => new Member(n, $"{n}", Surety: (n % members) + 1)));
        session.PutRange(Enumerable.Range(1, members).Select(n => new Loan(n, n, "Bint", Desk.Day(1))));
        session.Evaluate();
        Assert.Equal(members, session.Conclusions<Halt>().Count);
        runs = 0;

        session.Put(new Loan(-1, 5, "Bint", Desk.Day(1)));
        Assert.Equal([new Letter(5, "TEL", "PAAR")], session.Evaluate().Began<Letter>());
        Assert.Equal(5, runs);
    }

    [Fact]
    public void Rows_that_a_change_does_not_touch_are_left_alone()
    {
        var seen = new List<int>();
        var session = Desk.Open(Desk.Rule("LAAT",
            from member in Desk.Members
            join loan in Desk.Loans on member.Id equals loan.Member into loans
            where Seen(member.Id) && loans.Count > 0
            select new Late(member.Id)));
        session.Put(Desk.Anna, Desk.Bram);
        session.Evaluate();
        seen.Clear();
        session.Put(Desk.Loan(1, Desk.Bram));
        session.Evaluate();
        Assert.Equal([2], seen);

        bool Seen(int id)
        {
            seen.Add(id);
            return true;
        }
    }

    [Fact]
    public void Many_changes_of_one_row_are_looked_at_once()
    {
        var session = Desk.Open(Desk.Rule("LAAT",
            from member in Desk.Members
            join loan in Desk.Loans on member.Id equals loan.Member into loans
            where Count(loans.Count >= 2)
            select new Late(member.Id)));
        session.Put(Desk.Anna);
        foreach (int n in Enumerable.Range(1, 100))
            session.Put(Desk.Loan(n, Desk.Anna));
        session.Evaluate();
        Assert.Equal(1, runs);
    }

    [Fact]
    public void Nothing_is_put_into_words_until_somebody_asks()
    {
        var session = Desk.Open(Desk.Rule("GROET",
            from member in Desk.Members
            where Say(member.Age >= 18, $"{Counted(member.Age)} jaar")
            select new Late(member.Id)));
        session.Put(Desk.Anna);
        session.Evaluate();
        Assert.Equal(0, runs);
        session.Why(new Late(1));
        Assert.NotEqual(0, runs);
    }

    private bool Count(bool holds) => Counted(holds);

    private T Counted<T>(T value)
    {
        runs++;
        return value;
    }
}
