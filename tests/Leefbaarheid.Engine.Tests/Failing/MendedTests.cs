using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Casework;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Failing;

/// <summary>What fails and is mended, or the other way about, before anybody evaluates.</summary>
public sealed class MendedTests
{
    private readonly Session session = Office.On(
        Office.Rule("BLOCK",
            from c in Office.Cases
            join r in Office.Good on c.Id equals r.Case into rs
            where rs.Count > 0
            select new Block(c.Id)),
        Office.ReferTheRest);

    public MendedTests()
    {
        session.Put(Office.Case);
        session.Evaluate();
    }

    [Fact]
    public void A_failure_that_is_mended_before_the_evaluation_is_never_told()
    {
        session.Put(new Report(1, 1, null));
        session.Put(new Report(1, 1, "a"));
        var changes = session.Evaluate();
        Assert.Empty(changes.Failures);
        Assert.Empty(changes.Recoveries);
        Assert.Equal([new Block(1)], changes.Began<Block>());
    }

    [Fact]
    public void A_fact_that_would_fail_and_is_removed_before_the_evaluation_is_never_told()
    {
        session.PutRange(Enumerable.Range(0, 600).Select(n => new Report(n, 1, null)));
        for (var n = 0; n < 600; n++)
            session.Remove<Report>(n);
        Assert.True(session.Evaluate().IsEmpty);
        Assert.Empty(session.Failures);
        Assert.Equal([new Refer(1)], session.Conclusions<Refer>());
    }

    [Fact]
    public void A_failure_that_is_mended_and_broken_again_stands_and_was_told_as_it_is()
    {
        session.Put(new Report(1, 1, null));
        var told = Assert.Single(session.Evaluate().Failures);
        session.Put(new Report(1, 1, "a"));
        session.Put(new Report(1, 1, null, N: 2));
        var changes = session.Evaluate();
        Assert.Equal([told], changes.Recoveries);
        Assert.Equal(changes.Failures, session.Failures);
        Assert.Equal(new Report(1, 1, null, N: 2), Assert.Single(session.Failures).Row);
        session.Remove<Report>(1);
        Assert.Equal(changes.Failures, session.Evaluate().Recoveries);
        Assert.Empty(session.Failures);
    }

    [Fact]
    public void A_failure_that_moves_to_another_key_takes_its_doubt_along()
    {
        session.Put(Office.Case with { Id = 2 });
        session.Put(new Report(1, 1, null));
        session.Evaluate();
        Assert.Equal([new Refer(2)], session.Conclusions<Refer>());
        session.Put(new Report(1, 2, null));
        session.Evaluate();
        Assert.Equal([new Refer(1)], session.Conclusions<Refer>());
    }
}
