using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Casework;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Nothing;

/// <summary>Null where something might have been.</summary>
public sealed class NothingTests
{
    [Fact]
    public void A_collection_that_is_null_gives_no_rows_and_no_failure()
    {
        var session = Office.On(Office.Rule("OPEN",
            from r in Office.Reports
            from part in r.Text?.Split(' ')
            select new Open(part.Length)));
        session.Put(new Report(1, 1, null), new Report(2, 1, "a bb"));
        session.Evaluate();
        Assert.Equal([new Open(1), new Open(2)], session.Conclusions<Open>());
        Assert.Empty(session.Failures);
        session.Put(new Report(2, 1, null), new Report(1, 1, "ccc"));
        session.Evaluate();
        Assert.Equal([new Open(3)], session.Conclusions<Open>());
        session.Remove<Report>(1);
        session.Remove<Report>(2);
        session.Evaluate();
        Assert.Empty(session.Conclusions<Open>());
    }

    [Fact]
    public void A_conclusion_that_is_null_is_unknown_to_the_rules_that_read_it_and_not_none()
    {
        var session = Office.On(
            Office.Rule("BLOCK", from r in Office.Reports select r.Text == null ? null! : new Block(r.Case)),
            Office.ReferTheRest);
        session.Put(Office.Case, Office.Case with { Id = 2 });
        session.Put(new Report(1, 1, "a"), new Report(2, 1, null));
        session.Evaluate();
        Assert.Equal([new Block(1)], session.Conclusions<Block>());
        Assert.Empty(session.Conclusions<Refer>());
        Assert.Single(session.Failures);

        session.Put(new Report(2, 1, "b"));
        Assert.Single(session.Evaluate().Recoveries);
        Assert.Equal([new Refer(2)], session.Conclusions<Refer>());
    }

    [Fact]
    public void A_row_that_is_null_is_distinct_from_the_others()
    {
        var session = Office.On(Office.Rule("TOTAL",
            Office.Reports.Select(r => r.Text).Distinct().Select(text => new Total(text is null ? 0 : 1, 1))));
        session.Put(new Report(1, 1, null), new Report(2, 1, null), new Report(3, 1, "a"));
        session.Evaluate();
        Assert.Equal([new Total(0, 1), new Total(1, 1)], session.Conclusions<Total>());
    }

    [Fact]
    public void A_row_goes_on_as_the_group_of_a_key_that_is_null()
    {
        var session = Office.On(Office.Rule("TOTAL",
            from r in Office.Reports
            group r by r.Text into rs
            select new Total(rs.Key is null ? 0 : 1, rs.Count)));
        session.Put(new Report(1, 1, null), new Report(2, 1, null), new Report(3, 1, "a"));
        session.Evaluate();
        Assert.Equal(new Total(0, 2), Assert.Single(session.WhyNot("TOTAL", 1).Ways).Conclusion);
    }

    [Fact]
    public void A_way_to_a_conclusion_that_is_null_is_no_way()
    {
        var session = Office.On(Office.Rule("BLOCK",
            from r in Office.Reports select r.Text == null ? null! : new Block(r.Case)));
        session.Put(new Report(2, 1, null));
        session.Evaluate();
        var way = Assert.Single(session.WhyNot("BLOCK", 2).Ways);
        Assert.Null(way.Conclusion);
        Assert.Contains(way.Steps, step => step.Outcome != Outcome.Held);
    }

    [Fact]
    public void A_key_that_is_null_meets_nobody_and_is_a_group_of_its_own()
    {
        var session = Office.On(
            Office.Rule("OPEN",
                from l in Office.Reports
                join r in Office.Reports on l.Text equals r.Text
                select new Open(l.Id)),
            Office.Rule("BLOCK",
                Office.Reports.WithNo(Office.Reports, l => l.Text, r => r.Text).Select(r => new Block(r.Id))),
            Office.Rule("TOTAL",
                from r in Office.Reports
                group r by r.Text into rs
                select new Total(rs.Key is null ? 0 : 1, rs.Count)),
            Office.Rule("REFER", Office.Reports.CountBy(r => r.Text!).Select(n => new Refer(n.Value))));
        session.Put(new Report(1, 1, null), new Report(2, 1, null), new Report(3, 1, "a"));
        session.Evaluate();
        Assert.Equal([new Open(3)], session.Conclusions<Open>());
        Assert.Equal([new Block(1), new Block(2)], session.Conclusions<Block>());
        Assert.Equal([new Total(0, 2), new Total(1, 1)], session.Conclusions<Total>());
        Assert.Equal([new Refer(1)], session.Conclusions<Refer>());
        Assert.Empty(session.Failures);
    }
}
