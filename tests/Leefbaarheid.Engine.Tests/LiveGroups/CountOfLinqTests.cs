using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Casework;
using Xunit;

namespace Leefbaarheid.Engine.Tests.LiveGroups;

/// <summary>The Count() of System.Linq asks a group for the number it keeps.</summary>
public sealed class CountOfLinqTests
{
    [Fact]
    public void Of_a_joined_group_is_asked_and_not_walked() => IsAsked(
        from c in Office.Cases
        join r in Office.Reports on c.Id equals r.Case into rs
        select new Total(c.Id, Asked(rs)));

    [Fact]
    public void Of_a_grouping_is_asked_and_not_walked() => IsAsked(
        from r in Office.Reports
        group r by r.Case into rs
        select new Total(rs.Key, Asked(rs)));

    [Fact]
    public void Of_a_grouping_of_elements_is_asked_and_not_walked() => IsAsked(
        from r in Office.Reports
        group r.N by r.Case into ns
        select new Total(ns.Key, Asked(ns)));

    private static int Asked<T>(Group<T> group) =>
        group.TryGetNonEnumeratedCount(out var count) && count == group.Count ? count : -1;

    private static void IsAsked(Query<Total> totals)
    {
        var session = Office.On(Office.Rule("TOTAL", totals));
        session.Put(Office.Case);
        session.PutRange(Enumerable.Range(0, 5).Select(n => new Report(n, 1, "a")));
        session.Evaluate();
        Assert.Equal([new Total(1, 5)], session.Conclusions<Total>());
        Assert.Empty(session.Failures);
    }
}
