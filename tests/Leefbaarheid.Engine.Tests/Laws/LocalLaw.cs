using Leefbaarheid.Engine.Tests.Toy;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Laws;

/// <summary>Law 7: rules that keep to one key give the same, whether keys share a session or not.</summary>
public sealed class LocalLaw
{
    [Fact]
    public void Keys_that_share_a_session_do_not_disturb_each_other() => Law.Holds(Operators.Local, history =>
    {
        var shared = history.OneByOne();
        var apart = new List<object>();
        foreach (var key in Enumerable.Range(0, history.Scale.Keys))
        {
            var session = Session.Open(history.Rulebook, shared.Now, ToyWorld.Zone);
            session.PutRange(history.Facts().Read<Thing>().Where(t => t.Key == key));
            session.PutRange(history.Facts().Read<Event>().Where(e => e.Key == key));
            session.Evaluate();
            apart.AddRange(session.Conclusions<First>());
            apart.AddRange(session.Conclusions<Second>());
            apart.AddRange(session.Conclusions<Third>());
        }

        Assert.Equal(Snapshot.Text(apart), Snapshot.Of(shared));
    });
}
