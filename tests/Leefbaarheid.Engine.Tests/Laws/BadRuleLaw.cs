using Leefbaarheid.Engine.Tests.Toy;
using Leefbaarheid.Oracle;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Laws;

/// <summary>Law 8: a bad rule harms only what meets it, and fails safe.</summary>
public sealed class BadRuleLaw
{
    [Fact]
    public void A_row_that_fails_concludes_nothing_and_neither_does_what_meets_it() => Law.Holds(Operators.Traps, history =>
    {
        var session = history.Open();
        var facts = new FactStore();
        foreach (var move in history.Moves)
        {
            move.OnSession(session);
            move.OnFacts(facts);
            session.Evaluate();
            var oracle = new DoubtOracle(history.Rulebook, facts, session.Now, ToyWorld.Zone);
            Assert.Equal(Snapshot.Of(oracle), Snapshot.Of(session));
        }
    });

    [Fact]
    public void Failures_are_told_when_they_come_and_when_they_are_over() => Law.Holds(Operators.Traps, history =>
    {
        var session = history.Open();
        var standing = new HashSet<Failure>();
        foreach (var move in history.Moves)
        {
            move.OnSession(session);
            var changes = session.Evaluate();
            Assert.All(changes.Recoveries, failure => Assert.True(standing.Remove(failure)));
            Assert.All(changes.Failures, failure => Assert.True(standing.Add(failure)));
            Assert.All(changes.Failures, failure => Assert.NotEmpty(failure.Rules));
            Assert.Equal(standing, session.Failures.ToHashSet());
        }
    });

    [Fact]
    public void Removing_the_facts_that_made_rows_fail_ends_all_failures() => Law.Holds(Operators.Traps, history =>
    {
        var session = history.OneByOne();
        foreach (var thing in history.Facts().Read<Thing>())
            session.Remove<Thing>(thing.Id);
        foreach (var happening in history.Facts().Read<Event>())
            session.Remove<Event>(happening.Id);
        session.Evaluate();
        Assert.Empty(session.Failures);
        Assert.Equal("", Snapshot.Of(session));
    });
}
