using Leefbaarheid.Engine.Tests.Casework;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Supposing;

/// <summary>What is supposed of one identity again and again is taken back to what it was at first.</summary>
public sealed class OneIdentityManyTimesTests
{
    private static readonly Report First = new(1, 1, "noise", 3);

    private readonly Session session = Office.On(Office.Rule("TOTAL",
        Office.Reports.AggregateBy(r => r.Case, 0L, (sum, r) => sum + r.N, (sum, r) => sum - r.N)
            .Select(sum => new Total(sum.Key, sum.Value))));

    [Fact]
    public void Replaced_twice_and_removed_it_is_the_first_again()
    {
        session.Put(First);
        session.Evaluate();
        var supposed = session.WhatIf(s =>
        {
            s.Put(First with { N = 4 });
            s.Put(First with { Case = 2 });
            s.Remove<Report>(1);
        });
        Assert.Equal([new Total(1, 3)], supposed.Ended<Total>());
        Assert.Empty(supposed.Began<Total>());
        Assert.Equal([new Total(1, 3)], session.Conclusions<Total>());
        Assert.Equal(First, Assert.Single(session.Why(new Total(1, 3)).Facts).Fact);
    }

    [Fact]
    public void Put_removed_and_put_again_it_is_not_there_afterwards()
    {
        session.Evaluate();
        var supposed = session.WhatIf(s =>
        {
            s.Put(First);
            Assert.True(s.Remove<Report>(1));
            s.Put(First with { N = 5 });
            s.Put(First with { N = 6 });
        });
        Assert.Equal([new Total(1, 6)], supposed.Began<Total>());
        Assert.Empty(session.Conclusions<Total>());
        Assert.False(session.Remove<Report>(1));
    }

    [Fact]
    public void Removed_and_put_again_as_it_was_makes_no_difference()
    {
        session.Put(First);
        session.Evaluate();
        var supposed = session.WhatIf(s =>
        {
            s.Remove<Report>(1);
            s.Put(First);
        });
        Assert.True(supposed.IsEmpty);
        Assert.Equal([new Total(1, 3)], session.Conclusions<Total>());
    }

    [Fact]
    public void After_a_fact_is_removed_and_evaluated_questions_know_nothing_of_it()
    {
        session.Put(First, new Report(2, 1, "smoke", 1));
        session.Evaluate();
        session.Remove<Report>(1);
        session.Evaluate();
        Assert.Equal(new Report(2, 1, "smoke", 1), Assert.Single(session.Why(new Total(1, 1)).Facts).Fact);
        Assert.Equal([new Total(1, 1)], session.WhatIf(s => s.Remove<Report>(2)).Ended<Total>());
        Assert.True(session.WhatIf(s => s.Remove<Report>(1)).IsEmpty);
        session.Remove<Report>(2);
        session.Evaluate();
        Assert.False(session.WhyNot("TOTAL", 1).IsKnown);
        Assert.Equal([new Total(1, 3)], session.WhatIf(s => s.Put(First)).Began<Total>());
    }
}
