using Leefbaarheid.Engine.Tests.Toy;
using Leefbaarheid.Oracle;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Laws;

/// <summary>Law 8: a bad rule harms only what meets it, and fails safe.</summary>
public sealed class BadRuleLaw
{
    private const int Worlds = 8;

    [Fact]
    public void What_is_told_stands_whichever_way_what_failed_had_come_out() => Law.Holds(Operators.Traps, history =>
        history.Walk((session, facts) =>
        {
            var told = Snapshot.Set(session);
            for (var number = 0; number < Worlds; number++)
            {
                var world = new PossibleWorld(history.Rulebook, facts, session.Now, ToyWorld.Zone, number);
                Assert.Empty(told.Except(Snapshot.Set(world)));
            }
        }, seldom: true));

    [Fact]
    public void What_never_met_anything_that_failed_is_told() => Law.Holds(Operators.Traps, history =>
        history.Walk((session, facts) =>
        {
            var certain = new CertainOracle(history.Rulebook, facts, session.Now, ToyWorld.Zone);
            Assert.Empty(Snapshot.Set(certain).Except(Snapshot.Set(session)));
        }, seldom: true));

    [Fact]
    public void Failures_are_those_of_a_session_that_knew_no_other_facts() => Law.Holds(Operators.Traps, history =>
        history.Walk((session, facts) =>
        {
            var fresh = History.On(history.Rulebook, facts, session.Now);
            Assert.Equal(Snapshot.Of(fresh), Snapshot.Of(session));
            Assert.Equal(Words(fresh.Failures), Words(session.Failures));
        }, seldom: true));

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

    private static IEnumerable<string> Words(IEnumerable<Failure> failures) =>
        failures.Select(f => $"{f} {f.Row}").Order(StringComparer.Ordinal);
}
