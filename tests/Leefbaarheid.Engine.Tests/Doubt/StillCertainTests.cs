using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Casework;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Doubt;

/// <summary>What is certain whatever failed beside it is told: to say nothing is not safe either.</summary>
public sealed class StillCertainTests
{
    [Fact]
    public void A_sound_partner_is_a_partner_whatever_failed_beside_it()
    {
        var session = Reported(Office.Rule("OPEN",
            from c in Office.Cases.WithAny(Office.Good, c => c.Id, r => r.Case) select new Open(c.Id)));
        Assert.Equal([new Open(1)], session.Conclusions<Open>());
    }

    [Fact]
    public void A_row_with_a_sound_partner_is_not_without_one_whatever_failed_beside_it()
    {
        var session = Reported(
            Office.Rule("BLOCK",
                from c in Office.Cases.WithNo(Office.Good, c => c.Id, r => r.Case) select new Block(c.Id)),
            Office.ReferTheRest);
        Assert.Equal([new Refer(1)], session.Conclusions<Refer>());
    }

    [Fact]
    public void A_condition_that_rejects_whatever_the_group_holds_lets_the_row_go()
    {
        var session = Reported(
            Office.Rule("BLOCK",
                from c in Office.Cases
                join r in Office.Good on c.Id equals r.Case into rs
                where c.Area == 8
                where rs.Count > 1
                select new Block(c.Id)),
            Office.ReferTheRest);
        Assert.Equal([new Refer(1)], session.Conclusions<Refer>());
    }

    [Fact]
    public void Other_keys_are_not_in_doubt()
    {
        var session = Reported(Office.Rule("TOTAL",
            Office.Good.AggregateBy(r => r.Case, 0L, (sum, r) => sum + r.N, (sum, r) => sum - r.N)
                .Select(sum => new Total(sum.Key, sum.Value))));
        Assert.Equal([new Total(2, 1)], session.Conclusions<Total>());
    }

    [Fact]
    public void A_conclusion_with_a_sound_support_stands_though_another_failed()
    {
        var session = Reported(Office.Rule("OPEN", from r in Office.Good select new Open(r.Case)));
        Assert.Equal([new Open(1), new Open(2)], session.Conclusions<Open>());
    }

    private static Session Reported(params IEnumerable<Rule> rules)
    {
        var session = Office.On(rules);
        session.Put(Office.Case);
        session.Put(new Report(1, 1, "smoke"), new Report(2, 1, Text: null), new Report(3, 2, "noise"));
        session.Evaluate();
        Assert.Single(session.Failures);
        return session;
    }
}
