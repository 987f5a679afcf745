using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Casework;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Sharing;

/// <summary>A left row that comes, goes or is replaced is nobody else's business, though all have one key.</summary>
public sealed class WokenRowsTests
{
    private readonly List<int> woken = [];

    [Fact]
    public void Of_a_group_join() => OnlyTheRowItself(
        from c in Office.Cases
        join r in Office.Reports on 0 equals 0 into rs
        select Woken(c.Id, rs.Count > 1));

    [Fact]
    public void Of_WithAny() =>
        OnlyTheRowItself(Office.Cases.WithAny(Office.Reports, _ => 0, _ => 0).Select(c => Woken(c.Id, true)));

    [Fact]
    public void Of_WithNo() =>
        OnlyTheRowItself(Office.Cases.WithNo(Office.Pauses, _ => 0, _ => 0).Select(c => Woken(c.Id, true)));

    [Fact]
    public void Of_Beside() =>
        OnlyTheRowItself(Office.Cases.Beside(Office.Reports, (c, all) => Woken(c.Id, all.Count > 1)));

    [Fact]
    public void Of_a_join() => OnlyTheRowItself(
        from c in Office.Cases
        join r in Office.Reports.Where(r => r.Id == 1) on 0 equals 0
        select Woken(c.Id, r.N > 0));

    [Fact]
    public void What_stands_beside_all_is_told_to_all_when_it_changes()
    {
        var session = Office.On(Office.Rule("OPEN",
            Office.Cases.Beside(Office.Reports, (c, all) => Woken(c.Id, all.Count > 1))));
        Fill(session);
        session.Put(new Report(9, 1, "c"));
        session.Evaluate();
        Assert.Equal(Enumerable.Range(0, 1000), woken.Order());
    }

    private void OnlyTheRowItself(Query<Open> query)
    {
        var session = Office.On(Office.Rule("OPEN", query));
        Fill(session);
        Assert.Equal(1000, session.Conclusions<Open>().Count);

        session.Put(new Kase(5, 8, Office.Day(1)));
        session.Evaluate();
        Assert.Equal([5], woken.Distinct());
        woken.Clear();

        session.Remove<Kase>(6);
        session.Evaluate();
        Assert.Empty(woken);

        session.Put(new Kase(2000, 8, Office.Day(1)));
        session.Evaluate();
        Assert.Equal([2000], woken.Distinct());
        Assert.Equal(1000, session.Conclusions<Open>().Count);
    }

    private void Fill(Session session)
    {
        session.PutRange(Enumerable.Range(0, 1000).Select(n => new Kase(n, 7, Office.Day(1))));
        session.Put(new Report(1, 1, "a"), new Report(2, 1, "b"));
        session.Evaluate();
        woken.Clear();
    }

    private Open Woken(int id, bool holds)
    {
        woken.Add(id);
        return new Open(holds ? id : -id);
    }
}
