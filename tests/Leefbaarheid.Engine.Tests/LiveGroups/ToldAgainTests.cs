using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Casework;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Engine.Tests.LiveGroups;

/// <summary>A row that holds a live group is told again when that changes, whatever it went through.</summary>
public sealed class ToldAgainTests
{
    private static readonly Query<Held> Holding =
        from c in Office.Cases
        join r in Office.Reports on c.Id equals r.Case into rs
        select new Held(c.Id, rs);

    [Fact]
    public void Through_AggregateBy() => Follows(
        Holding.AggregateBy(h => h.Case, 0L, (sum, h) => sum + h.Reports.Count, (sum, h) => sum - h.Reports.Count)
            .Select(sum => new Total(sum.Key, sum.Value)));

    [Fact]
    public void Through_AggregateBy_that_reads_it_lazily() => Follows(
        Holding.Select(h => (h.Case, Later: h.Reports.Where(r => r.N > 0)))
            .AggregateBy(h => h.Case, 0L, (sum, h) => sum + h.Later.Count(), (sum, h) => sum - h.Later.Count())
            .Select(sum => new Total(sum.Key, sum.Value)));

    [Fact]
    public void Through_AggregateBy_of_several_rows_a_key()
    {
        var session = Office.On(Office.Rule("TOTAL", Holding
            .AggregateBy(_ => 0, 0L, (sum, h) => sum + h.Reports.Count, (sum, h) => sum - h.Reports.Count)
            .Select(sum => new Total(sum.Key, sum.Value))));
        session.Put(Office.Case, Office.Case with { Id = 2 });
        session.Evaluate();
        session.Put(new Report(1, 1, "a"));
        session.Evaluate();
        session.Put(new Report(2, 1, "b"));
        session.Evaluate();
        Assert.Equal([new Total(0, 2)], session.Conclusions<Total>());
    }

    [Fact]
    public void Through_GroupBy() => Follows(
        from h in Holding
        group h by h.Case into hs
        select new Total(hs.Key, hs.Sum(h => h.Reports.Count)));

    [Fact]
    public void Through_GroupBy_with_an_element() => Follows(
        from h in Holding
        group h.Reports by h.Case into hs
        select new Total(hs.Key, hs.Sum(rs => rs.Count)));

    [Fact]
    public void Through_CountBy_as_a_key() => Follows(
        Holding.CountBy(h => (h.Case, h.Reports.Count)).Select(n => new Total(n.Key.Case, n.Key.Count)));

    [Fact]
    public void Through_Where_that_does_not_read_it() =>
        Follows(Holding.Where(h => h.Case > 0).Select(h => new Total(h.Case, h.Reports.Count)));

    [Fact]
    public void Through_SelectMany() => Follows(
        Holding.SelectMany(_ => Enumerable.Range(0, 1), (h, _) => h).Select(h => new Total(h.Case, h.Reports.Count)));

    [Fact]
    public void Through_Join_on_the_left() => Follows(
        from h in Holding
        join c in Office.Cases on h.Case equals c.Id
        select new { h.Reports, c.Id } into both
        select new Total(both.Id, both.Reports.Count));

    [Fact]
    public void Through_Join_on_the_right() => Follows(
        from c in Office.Cases
        join h in Holding on c.Id equals h.Case
        select new { h.Reports, c.Id } into both
        select new Total(both.Id, both.Reports.Count));

    [Fact]
    public void Through_GroupJoin_on_the_left() => Follows(
        from h in Holding
        join c in Office.Cases on h.Case equals c.Id into cs
        select new { h, cs.Count } into both
        select new Total(both.h.Case, both.h.Reports.Count));

    [Fact]
    public void Through_GroupJoin_on_the_right() => Follows(
        from c in Office.Cases
        join h in Holding on c.Id equals h.Case into hs
        select new { c.Id, hs } into both
        select new Total(both.Id, both.hs.Sum(h => h.Reports.Count)));

    [Fact]
    public void Through_WithAny() => Follows(
        Holding.WithAny(Office.Cases, h => h.Case, c => c.Id).Select(h => new Total(h.Case, h.Reports.Count)));

    [Fact]
    public void Through_WithNo() => Follows(
        Holding.WithNo(Office.Pauses, h => h.Case, p => p.Case).Select(h => new Total(h.Case, h.Reports.Count)));

    [Fact]
    public void Through_WithAny_as_its_key() => Follows(
        from c in Office.Cases
        from n in new[] { 0, 1, 2, 3 }
        select (c.Id, n) into guess
        select guess into guess
        join h in Holding on guess equals (h.Case, h.Reports.Count)
        select new Total(guess.Id, guess.n));

    [Fact]
    public void Through_During() => Follows(
        Holding.During(_ => Validity.From(Office.Day(-5))).Select(h => new Total(h.Case, h.Reports.Count)));

    [Fact]
    public void Through_Within() => Follows(
        Holding.Within(Period.FromDays(9), _ => Office.Day(1)).Select(h => new Total(h.Case, h.Reports.Count)));

    [Fact]
    public void Through_Concat() => Follows(
        Holding.Concat(Holding.Where(_ => false)).Select(h => new Total(h.Case, h.Reports.Count)));

    [Fact]
    public void Through_OfType() => Follows(
        Holding.Select(object (h) => h).OfType<Held>().Select(h => new Total(h.Case, h.Reports.Count)));

    [Fact]
    public void Through_Beside() => Follows(
        Office.Cases.Beside(Holding, (c, all) => new { c.Id, all })
            .Select(x => new Total(x.Id, x.all.Where(h => h.Case == x.Id).Sum(h => h.Reports.Count))));

    [Fact]
    public void Beside_each_other() => Follows(
        Holding.Beside(Office.Cases, (h, _) => h).Select(h => new Total(h.Case, h.Reports.Count)));

    private static void Follows(Query<Total> totals)
    {
        var session = Office.On(Office.Rule("TOTAL", totals));
        session.Put(Office.Case, Office.Case with { Id = 2 });
        session.Put(new Report(1, 1, "a"));
        session.Evaluate();
        session.Put(new Report(2, 1, "b"));
        session.Evaluate();
        Assert.Contains(new Total(1, 2), session.Conclusions<Total>());
        session.Remove<Report>(1);
        session.Evaluate();
        Assert.Contains(new Total(1, 1), session.Conclusions<Total>());
        Assert.DoesNotContain(new Total(1, 2), session.Conclusions<Total>());
        session.Put(new Report(2, 2, "b"), new Report(3, 2, "c"));
        session.Evaluate();
        Assert.Equal([new Total(2, 2)], session.Conclusions<Total>().Where(t => t.Value > 0));
    }

    private sealed class Held(int @case, Group<Report> reports)
    {
        public int Case => @case;

        public Group<Report> Reports => reports;
    }
}
