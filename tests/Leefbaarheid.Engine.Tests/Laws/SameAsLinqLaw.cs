using Leefbaarheid.Engine.Tests.Toy;
using Leefbaarheid.Oracle;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Laws;

/// <summary>Law 1: after any history, the conclusions are what System.Linq makes of the same facts from scratch.</summary>
public sealed class SameAsLinqLaw
{
    [Fact]
    public void Conclusions_are_those_of_the_same_queries_run_by_Linq_from_scratch() => Law.Holds(Operators.All, history =>
    {
        var session = history.Open();
        var facts = new FactStore();
        foreach (var move in history.Moves)
        {
            move.OnSession(session);
            move.OnFacts(facts);
            session.Evaluate();
            var oracle = new LinqOracle(history.Rulebook, facts, session.Now, ToyWorld.Zone);
            Assert.Equal(Snapshot.Of(oracle), Snapshot.Of(session));
        }
    });

    [Fact]
    public void Changes_tell_exactly_what_came_and_went() => Law.Holds(Operators.All, history =>
    {
        var session = history.Open();
        var known = new HashSet<object>();
        foreach (var move in history.Moves)
        {
            move.OnSession(session);
            foreach (var change in session.Evaluate().All)
            {
                if (change.Kind != ChangeKind.Began)
                    Assert.True(known.Remove(change.Before ?? change.Conclusion));
                if (change.Kind != ChangeKind.Ended)
                    Assert.True(known.Add(change.Conclusion));
            }

            Assert.Equal(Snapshot.Of(session), Snapshot.Text(known));
        }
    });
}
