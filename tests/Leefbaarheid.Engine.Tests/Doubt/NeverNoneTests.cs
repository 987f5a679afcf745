using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Casework;
using Xunit;

#pragma warning disable CA1829, CA1860 // what an author may write all the same

namespace Leefbaarheid.Engine.Tests.Doubt;

/// <summary>What cannot be judged is not absent: a case with a failed report is never referred as if unblocked.</summary>
public sealed class NeverNoneTests
{
    [Fact]
    public void The_count_of_a_group_with_a_failed_member_is_not_known() => Never_none(
        from c in Office.Cases
        join r in Office.Good on c.Id equals r.Case into rs
        where rs.Count > 0
        select new Block(c.Id));

    [Fact]
    public void Whether_a_group_with_a_failed_member_has_any_is_not_known() => Never_none(
        from c in Office.Cases
        join r in Office.Good on c.Id equals r.Case into rs
        where rs.Any()
        select new Block(c.Id));

    [Fact]
    public void The_Count_of_Linq_is_not_known_either() => Never_none(
        from c in Office.Cases
        join r in Office.Good on c.Id equals r.Case into rs
        where rs.Count() > 0
        select new Block(c.Id));

    [Fact]
    public void How_many_rows_a_key_has_of_which_one_failed_is_not_known() => Never_none(
        Office.Good.CountBy(r => r.Case).Where(n => n.Value >= 2).Select(n => new Block(n.Key)),
        sound: 1);

    [Fact]
    public void The_sum_of_a_grouping_with_a_failed_member_is_not_known() => Never_none(
        from r in Office.Good
        group r by r.Case into rs
        where rs.Sum(r => r.N) >= 2
        select new Block(rs.Key),
        sound: 1);

    [Fact]
    public void The_total_of_a_key_of_which_a_row_failed_is_not_known() => Never_none(
        Office.Good.AggregateBy(r => r.Case, 0, (sum, r) => sum + r.N, (sum, r) => sum - r.N)
            .Where(sum => sum.Value >= 2)
            .Select(sum => new Block(sum.Key)),
        sound: 1);

    [Fact]
    public void What_stands_beside_every_row_is_not_known_where_one_of_it_failed() => Never_none(
        Office.Cases.Beside(Office.Good, (c, all) => new { c.Id, all })
            .Where(x => x.all.Count > 0)
            .Select(x => new Block(x.Id)));

    [Fact]
    public void A_group_that_is_carried_on_and_read_in_another_rule_is_not_known_there() => Never_none(
        from c in Office.Cases
        join r in Office.Good on c.Id equals r.Case into rs
        select new { c.Id, Later = rs.Where(r => r.N > 0) } into carried
        join c in Office.Cases on carried.Id equals c.Id
        where carried.Later.Sum(r => r.N) > 0
        select new Block(c.Id));

    [Fact]
    public void A_group_with_a_failed_member_is_not_known_where_it_is_put_into_words() => Never_none(
        from c in Office.Cases
        join r in Office.Good on c.Id equals r.Case into rs
        where $"{rs}" == "1 × Report"
        select new Block(c.Id));

    [Fact]
    public void Nor_is_its_text_what_another_rule_may_judge_by() => Never_none(
        Office.Cases.GroupJoin(Office.Good, c => c.Id, r => r.Case, (c, rs) => new { c.Id, Text = $"{rs}" })
            .Where(x => x.Text == "1 × Report")
            .Select(x => new Block(x.Id)));

    [Fact]
    public void A_condition_that_catches_what_an_unknown_group_throws_does_not_know_it_either() => Never_none(
        from c in Office.Cases
        join r in Office.Good on c.Id equals r.Case into rs
        where HasAny(rs)
        select new Block(c.Id));

    private static bool HasAny(Group<Report> rs)
    {
        try
        {
            return rs.Count > 0;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <param name="blocks">Blocks a case that has a report more than there are sound ones.</param>
    /// <param name="sound">How many sound reports the case has beside the one that fails.</param>
    private static void Never_none(Query<Block> blocks, int sound = 0)
    {
        var session = Office.On(Office.Rule("BLOCK", blocks), Office.ReferTheRest);
        session.Put(Office.Case);
        session.PutRange(Enumerable.Range(100, sound).Select(n => new Report(n, 1, "fine")));
        session.Put(new Report(1, 1, Text: null));
        session.Evaluate();
        Assert.Empty(session.Conclusions<Block>());
        Assert.Empty(session.Conclusions<Refer>());
        Assert.Single(session.Failures);

        session.Put(new Report(1, 1, ""));
        session.Evaluate();
        Assert.Equal([new Refer(1)], session.Conclusions<Refer>());

        session.Put(new Report(1, 1, "smoke"));
        session.Evaluate();
        Assert.Equal([new Block(1)], session.Conclusions<Block>());
        Assert.Empty(session.Conclusions<Refer>());
        Assert.Empty(session.Failures);
    }
}
