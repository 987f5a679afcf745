using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Casework;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Explaining;

/// <summary>How many ways a subject has through a rule: each once, however queries share their beginning.</summary>
public sealed class WaysTests
{
    private static readonly Query<Kase> Near = Office.Cases.Where(c => c.Area == 7);

    [Fact]
    public void Two_branches_on_one_query_are_two_ways() => HasWays(
        2,
        Near.Select(c => new Open(c.Id)),
        Near.Where(c => c.Id > 5).Select(c => new Open(c.Id)));

    [Fact]
    public void A_query_that_meets_itself_has_a_way_for_each_row_on_the_left() =>
        HasWays(1, from l in Near join r in Near on l.Id equals r.Id select new Open(l.Id));

    [Fact]
    public void A_query_after_itself_is_two_ways() => HasWays(2, Near.Concat(Near).Select(c => new Open(c.Id)));

    [Fact]
    public void Each_row_that_is_met_is_a_way() =>
        HasWays(3, from c in Near join r in Office.Reports on c.Id equals r.Case select new Open(c.Id));

    [Fact]
    public void Rows_met_twice_over_are_ways_twice_over() => HasWays(
        9,
        from c in Near
        join r in Office.Reports on c.Id equals r.Case
        join s in Office.Reports on c.Id equals s.Case
        select new Open(c.Id));

    [Fact]
    public void A_group_is_one_way_however_many_it_holds() =>
        HasWays(1, from c in Near join r in Office.Reports on c.Id equals r.Case into rs select new Open(c.Id));

    private static void HasWays(int ways, params ReadOnlySpan<Branch> branches)
    {
        var session = Office.On(Office.Rule("OPEN", branches));
        session.Put(Office.Case, Office.Case with { Id = 2 });
        session.Put(new Report(1, 1, "a"), new Report(2, 1, "b"), new Report(3, 1, "c"), new Report(4, 2, "d"));
        session.Evaluate();
        Assert.Equal(ways, session.WhyNot("OPEN", 1).Ways.Length);
    }
}
