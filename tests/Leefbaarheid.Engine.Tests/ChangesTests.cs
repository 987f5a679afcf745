using System.Globalization;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Lending;
using Xunit;

namespace Leefbaarheid.Engine.Tests;

/// <summary>What an evaluation tells of what it changed.</summary>
public sealed class ChangesTests
{
    private static readonly Rule Remind = Desk.Rule("HER",
        from loan in Desk.Loans select new Letter(loan.Member, "HER", loan.Book));

    private static readonly Rule IsLate = Desk.Rule("LAAT", from loan in Desk.Loans select new Late(loan.Member));

    [Fact]
    public void What_began_was_amended_and_ended_since_the_last_evaluation()
    {
        var session = Desk.Open(Remind, IsLate);
        session.Put(Desk.Loan(1, Desk.Anna), Desk.Loan(2, Desk.Bram));
        session.Evaluate();
        session.Put(Desk.Loan(1, Desk.Anna) with { Book = "Camera Obscura" });
        session.Remove<Loan>(2);
        session.Put(new Loan(3, 3, "Karakter", Desk.Day(1)));
        var changes = session.Evaluate();

        Assert.Equal([new Letter(3, "HER", "Karakter")], changes.Began<Letter>());
        Assert.Equal(
            [(new Letter(1, "HER", "Max Havelaar"), new Letter(1, "HER", "Camera Obscura"))],
            changes.Amended<Letter>());
        Assert.Equal([new Letter(2, "HER", "Eline Vere")], changes.Ended<Letter>());
        Assert.Equal(
            [
                new Change(ChangeKind.Began, new Late(3)),
                new Change(ChangeKind.Ended, new Late(2)),
                new Change(ChangeKind.Began, new Letter(3, "HER", "Karakter")),
                new Change(
                    ChangeKind.Amended, new Letter(1, "HER", "Camera Obscura"), new Letter(1, "HER", "Max Havelaar")),
                new Change(ChangeKind.Ended, new Letter(2, "HER", "Eline Vere")),
            ],
            changes.All);
    }

    [Fact]
    public void What_came_and_went_between_two_evaluations_is_no_change()
    {
        var session = Desk.Open(Remind);
        session.Put(Desk.Loan(1, Desk.Anna));
        session.Remove<Loan>(1);
        Assert.True(session.Evaluate().IsEmpty);
        Assert.Empty(session.Evaluate().All);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public void What_was_put_counts_from_the_next_evaluation_on(int loans)
    {
        var session = Desk.Open(IsLate);
        session.PutRange(Enumerable.Range(1, loans).Select(n => Desk.Loan(n, Desk.Anna with { Id = n })).ToList());
        Assert.Empty(session.Conclusions<Late>());
        Assert.Equal(loans, session.Evaluate().Began<Late>().Count);
        session.PutRange(Enumerable.Range(1, loans).Select(n => Desk.Loan(n, Desk.Anna with { Id = -n })).ToList());
        Assert.Contains(new Late(1), session.Conclusions<Late>());
        Assert.Equal(loans, session.Conclusions<Late>().Count);
        Assert.Equal(loans, session.Evaluate().Ended<Late>().Count);
    }

    [Fact]
    public void A_second_way_to_what_stands_is_no_change()
    {
        var session = Desk.Open(IsLate);
        session.Put(Desk.Loan(1, Desk.Anna));
        session.Evaluate();
        session.Put(Desk.Loan(2, Desk.Anna));
        Assert.True(session.Evaluate().IsEmpty);
        session.Remove<Loan>(1);
        Assert.True(session.Evaluate().IsEmpty);
    }

    [Fact]
    public void The_order_is_that_of_the_texts()
    {
        var session = Desk.Open(Remind, IsLate);
        int[] members = [10, 9, 1, 12];
        session.PutRange(members.Select(m => new Loan(m, m, "Karakter", Desk.Day(1))));
        session.PutRange(members.Select(m => new Loan(m + 100, m, "Bint", Desk.Day(1))));
        var changes = session.Evaluate();
        Assert.Equal([1, 1, 10, 10, 12, 12, 9, 9], changes.Began<Letter>().Select(l => l.Member));
        Assert.Equal("Bint", changes.Began<Letter>()[0].Text);
        Assert.Equal([1, 10, 12, 9], changes.Began<Late>().Select(l => l.Member));
        Assert.Equal(session.Conclusions<Letter>(), changes.Began<Letter>());
    }

    [Fact]
    public void Conclusions_that_their_own_order_holds_equal_stand_in_the_order_of_their_texts()
    {
        int[] ids = [3, 1, 2];
        Assert.Equal(["1", "2", "3"], Ranked(ids));
        Assert.Equal(["1", "2", "3"], Ranked(ids.Reverse()));
    }

    [Fact]
    public void The_culture_of_the_machine_does_not_matter_to_the_order()
    {
        var before = CultureInfo.CurrentCulture;
        var backwards = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        backwards.NumberFormat.NegativeSign = "~";
        try
        {
            CultureInfo.CurrentCulture = backwards;
            var session = Desk.Open(IsLate);
            session.Put(new Loan(1, 5, "", Desk.Day(1)), new Loan(2, -5, "", Desk.Day(1)));
            session.Evaluate();
            Assert.Equal([-5, 5], session.Conclusions<Late>().Select(l => l.Member));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static IEnumerable<string> Ranked(IEnumerable<int> ids)
    {
        Rule rank = Desk.Rule("RANG", from loan in Desk.Loans select new Rank(1, $"{loan.Id}"));
        var session = Session.Open(Rulebook.Create([rank], [Fact.Concluded<Rank>()]), Desk.Opening);
        session.PutRange(ids.Select(id => Desk.Loan(id, Desk.Anna)));
        session.Evaluate();
        return session.Conclusions<Rank>().Select(r => r.Name);
    }

    private sealed record Rank(int Place, string Name) : IComparable<Rank>
    {
        public int CompareTo(Rank? other) => Place.CompareTo(other?.Place);
    }
}
