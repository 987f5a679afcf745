using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Toy;
using Leefbaarheid.Oracle;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Laws;

/// <summary>Failures that the laws once found, shrunk and told in words.</summary>
public sealed class RegressionTests
{
    /// <summary>Found by law 8: the key was only looked at again when it came to have some sound row, or none.</summary>
    [Fact]
    public void A_row_that_recovers_lifts_the_doubt_about_its_key()
    {
        var session = History.OpenOn(WithAnyCalmEvent);
        session.Put(new Thing(1, Key: 7, Link: null, Value: 0, ToyWorld.Start, null));
        session.Put(Happening(2, value: 9));
        session.Evaluate();
        Assert.Empty(session.Conclusions<First>());

        session.Put(Happening(2, value: 0));
        session.Evaluate();
        Assert.Single(session.Conclusions<First>());
    }

    /// <summary>The same, where the failed row goes altogether.</summary>
    [Fact]
    public void A_failed_row_that_goes_lifts_the_doubt_about_its_key()
    {
        var session = History.OpenOn(WithAnyCalmEvent);
        session.Put(new Thing(1, Key: 7, Link: null, Value: 0, ToyWorld.Start, null));
        session.Put(Happening(1, value: 0), Happening(2, value: 9));
        session.Evaluate();

        session.Remove<Event>(2);
        session.Evaluate();
        Assert.Single(session.Conclusions<First>());
    }

    private static Rulebook WithAnyCalmEvent { get; } = Rulebook.Create(
        [
            Rule.Define("CALM", "rustig", "calm",
                from t in ToyWorld.Things.WithAny(
                    ToyWorld.Events.Where(e => e.Value == 9 ? throw new TrapException() : true), t => t.Key, e => e.Key)
                select new First(new Row(t.Key, t.Link, t.Value, t.From))),
        ],
        [ToyWorld.Firsts]);

    private static Event Happening(int id, int value) => new(id, Key: 7, value, ToyWorld.Opening);
}
