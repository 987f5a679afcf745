using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Casework;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Explaining;

/// <summary>A group that a rule brings in and no clause looks into.</summary>
public sealed class UnneededGroupTests
{
    [Fact]
    public void Of_a_group_that_no_clause_needs_none_is_enough_and_no_number_is_told()
    {
        var session = Reported(
            from c in Office.Cases
            join r in Office.Reports on c.Id equals r.Case into rs
            where c.Area == 7
            select new Open(c.Id));
        var why = session.Why(new Open(1));
        var group = Assert.Single(why.Supports[0].Premises.OfType<GroupPremise>());
        Assert.Equal((3, 0), (group.Count, group.Enough));
        Assert.DoesNotContain("suffice", why.Describe(Language.English, Detail.Full), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_groups_the_one_that_is_needed_says_how_many_and_the_other_does_not()
    {
        var session = Reported(
            from c in Office.Cases
            join r in Office.Reports on c.Id equals r.Case into rs
            join p in Office.Pauses on c.Id equals p.Case into ps
            where rs.Count >= 2
            select new Open(c.Id));
        Assert.Equal(
            [2, 0], session.Why(new Open(1)).Supports[0].Premises.OfType<GroupPremise>().Select(g => g.Enough));
    }

    private static Session Reported(Query<Open> opens)
    {
        var session = Office.On(Office.Rule("OPEN", opens));
        session.Put(Office.Case);
        session.Put(new Report(1, 1, "a"), new Report(2, 1, "b"), new Report(3, 1, "c"));
        session.Put(new Pause(1, 1, null, null), new Pause(2, 1, null, null));
        session.Evaluate();
        return session;
    }
}
