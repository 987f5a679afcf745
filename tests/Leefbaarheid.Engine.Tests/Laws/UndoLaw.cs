using FsCheck.Xunit;
using Leefbaarheid.Engine.Tests.Toy;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Laws;

/// <summary>Law 3: what is put and removed again leaves no trace.</summary>
[Properties(Arbitrary = [typeof(GeneArbitrary)], MaxTest = Tries.PerLaw)]
public sealed class UndoLaw
{
    [Property]
    public void Putting_and_removing_leaves_the_conclusions_as_they_were(int[] rules, int[] moves)
    {
        var session = History.Of(rules, moves).OneByOne();
        var before = Snapshot.Of(session);
        var guest = new Thing(1000, 1, 2, 3, ToyWorld.Start, null);
        session.Put(guest);
        var came = session.Evaluate();
        session.Remove<Thing>(guest.Id);
        var went = session.Evaluate();
        Assert.Equal(before, Snapshot.Of(session));
        Assert.Equal(came.All.Count(), went.All.Count());
    }

    [Property]
    public void Removing_every_fact_leaves_what_an_empty_session_concludes(int[] rules, int[] moves)
    {
        var history = History.Of(rules, moves);
        var session = history.OneByOne();
        foreach (var thing in history.Facts().Read<Thing>())
            session.Remove<Thing>(thing.Id);
        foreach (var happening in history.Facts().Read<Event>())
            session.Remove<Event>(happening.Id);
        session.Evaluate();
        Assert.Equal("", Snapshot.Of(session));
        Assert.Null(session.NextChange);
    }
}
