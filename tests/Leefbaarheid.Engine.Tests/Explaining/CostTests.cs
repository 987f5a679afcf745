using Leefbaarheid.Abstractions;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Explaining;

/// <summary>An explanation runs the lambdas of a rule a few times a row on the way, however the rows meet.</summary>
public sealed class CostTests
{
    private static readonly Given<Fold, int> Folds = Fact.Given<Fold, int>(f => f.Id);
    private static readonly Given<Leaf, int> Leaves = Fact.Given<Leaf, int>(l => l.Id);

    private int calls;

    [Theory]
    [InlineData(3, new[] { 3, 6, 12 })]
    [InlineData(4, new[] { 2, 4, 8 })]
    public void WhyNot_over_nested_joins_grows_with_the_ways(int levels, int[] sizes)
    {
        foreach (var size in sizes)
        {
            var session = Filled(Rule.Define("NEST", "nest", "nest", Nest(levels).Select(n => Count(n))), size);
            var ways = session.WhyNot("NEST", 1).Ways;
            Assert.Equal((int)Math.Pow(size, levels - 1), ways.Length);
            Assert.InRange(calls, ways.Length, 4 * ways.Length);
        }
    }

    [Theory]
    [InlineData(3, new[] { 3, 6, 12 })]
    [InlineData(4, new[] { 2, 4, 8 })]
    public void Why_over_nested_joins_grows_with_the_rows_beneath_the_conclusion(int levels, int[] sizes)
    {
        foreach (var size in sizes)
        {
            var session = Filled(
                Rule.Define("NEST", "nest", "nest", Nest(levels).Select(n => Count(n))),
                Rule.Define("ALL", "al", "all", Nest(levels).Select(_ => Count(new All()))),
                size);
            session.Why(session.Conclusions<Nested>()[0]);
            Assert.InRange(calls, 1, 2 * levels);

            calls = 0;
            var supports = session.Why(new All()).Supports;
            Assert.Equal((int)Math.Pow(size, levels), supports.Length);
            Assert.InRange(calls, supports.Length, 4 * supports.Length);
        }
    }

    [Fact]
    public void Rows_that_meet_themselves_are_told_once_in_the_premises_of_a_step()
    {
        var query = Nest(1);
        for (var i = 0; i < 12; i++)
        {
            var twice = query;
            query = twice.Join(twice, n => Count(n), n => n, (left, _) => Count(left));
        }

        var session = Filled(Rule.Define("NEST", "nest", "nest", query.Select(n => Count(n))), size: 1);
        var why = session.Why(session.Conclusions<Nested>()[0]);
        Assert.InRange(calls, 1, 40);
        Assert.Equal(12 + 1, why.Supports.Single().Premises.Count());
    }

    [Theory]
    [InlineData(200)]
    [InlineData(1_600)]
    public void A_group_of_rows_of_one_case_is_asked_once_for_each_row(int size)
    {
        var copies =
            from fold in Folds
            join leaf in Leaves on fold.Id equals leaf.Fold
            where Count(true)
            select new { fold, leaf };
        var found =
            from leaf in Leaves
            join copy in copies on Count(leaf.Fold) equals copy.fold.Id into others
            where Count(others.Count) > 1
            select leaf;
        var session = Session.Open(
            Rulebook.Create(
                [
                    Rule.Define("FOUND", "gevonden", "found", found.Select(l => Count(new Nested($"{l.Id}")))),
                    Rule.Define("ALL", "al", "all", found.Select(_ => Count(new All()))),
                ],
                []),
            Instant.FromUtc(2026, 6, 1, 10, 0));
        session.Put(new Fold(1));
        session.PutRange(Enumerable.Range(1, size).Select(id => new Leaf(id, Fold: 1)));
        session.Evaluate();
        foreach (var id in new[] { 1, size })
        {
            calls = 0;
            var group = session.Why(new Nested($"{id}")).Supports.Single().Premises.OfType<GroupPremise>().Single();
            Assert.Equal((size, size), (group.Count, group.Members.Length));
            Assert.InRange(calls, size, (3 * size) + 10);
        }

        calls = 0;
        Assert.Equal(size, session.Why(new All()).Supports.Length);
        Assert.InRange(calls, size, 6 * size);

        calls = 0;
        session.WhyNot("FOUND", 1);
        Assert.InRange(calls, size, (3 * size) + 10);
    }

    [Fact]
    public void How_many_suffice_is_tried_a_few_times_for_each_member_of_a_large_group()
    {
        foreach (var size in new[] { 12, 24, 48 })
        {
            var crowded =
                from fold in Folds
                join leaf in Leaves on fold.Id equals leaf.Fold into leaves
                where Count(leaves.Count) >= 11
                select new All();
            var session = Filled(Rule.Define("ALL", "al", "all", crowded), size: 1);
            session.PutRange(Enumerable.Range(1, size).Select(id => new Leaf(id, Fold: 1)));
            session.Evaluate();
            calls = 0;
            Assert.Equal(11, Group(session.Why(new All())).Enough);
            Assert.InRange(calls, 1, 20 * size);
        }
    }

    [Fact]
    public void What_left_a_window_is_looked_through_once_for_all_who_look()
    {
        var session = Session.Open(
            Rulebook.Create(
                [
                    Rule.Define("OLD", "oud", "old",
                        from fold in Folds
                        join other in Folds on 1 equals Count(1)
                        join leaf in Leaves.During(l => Validity.Between(null, new LocalDate(2026, 5, 31)))
                            on fold.Id equals Count(leaf.Fold) into leaves
                        where leaves.Count > 0
                        select new All()),
                ],
                []),
            Instant.FromUtc(2026, 6, 1, 10, 0));
        session.PutRange(Enumerable.Range(1, 50).Select(id => new Fold(id)));
        session.PutRange(Enumerable.Range(1, 100).Select(id => new Leaf(id, Fold: 1)));
        session.Evaluate();
        calls = 0;
        var ways = session.WhyNot("OLD", 1).Ways;
        Assert.Equal(50, ways.Length);
        Assert.All(ways, way => Assert.Equal(
            100, way.Steps.SelectMany(s => s.Premises).OfType<GroupPremise>().Single().Lapsed.Length));
        Assert.InRange(calls, 100, 150);
    }

    private static GroupPremise Group(Explanation why) => why.Supports[0].Premises.OfType<GroupPremise>().Single();

    /// <summary>Each fold with each row of the level beneath, nested on the right.</summary>
    private Query<Nested> Nest(int levels)
    {
        var bare = Folds.Select(f => new Nested($"{f.Id}"));
        return levels == 1
            ? bare
            : bare.Join(Nest(levels - 1), _ => 1, _ => 1, (a, b) => Count(new Nested($"{a.Text}-{b.Text}")));
    }

    private Session Filled(Rule rule, int size) => Filled([rule], size);

    private Session Filled(Rule rule, Rule other, int size) => Filled([rule, other], size);

    private Session Filled(Rule[] rules, int size)
    {
        var session = Session.Open(Rulebook.Create(rules, []), Instant.FromUtc(2026, 6, 1, 10, 0));
        session.PutRange(Enumerable.Range(1, size).Select(id => new Fold(id)));
        session.Evaluate();
        calls = 0;
        return session;
    }

    private T Count<T>(T value)
    {
        calls++;
        return value;
    }

    private sealed record Fold(int Id);

    private sealed record Leaf(int Id, int Fold);

    private sealed record Nested(string Text);

    private sealed record All;
}
