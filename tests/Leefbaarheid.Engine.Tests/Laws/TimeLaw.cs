using FsCheck.Xunit;
using Leefbaarheid.Engine.Tests.Toy;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Laws;

/// <summary>Law 4: time in steps, at once, or from a later opening is the same; nothing changes before it was said to.</summary>
[Properties(Arbitrary = [typeof(GeneArbitrary)], MaxTest = Tries.PerLaw)]
public sealed class TimeLaw
{
    [Property]
    public void Opening_later_is_the_same_as_letting_time_pass(int[] rules, int[] moves, byte days)
    {
        var history = History.Of(rules, moves);
        var stepped = history.OneByOne();
        var until = stepped.Now + Duration.FromDays(days);
        while (stepped.Now < until)
        {
            stepped.AdvanceTo(Instant.Min(until, stepped.Now + Duration.FromHours(31)));
            stepped.Evaluate();
        }

        var opened = Session.Open(history.Rulebook, until, ToyWorld.Zone);
        opened.PutRange(history.Facts().Read<Thing>());
        opened.PutRange(history.Facts().Read<Event>());
        opened.Evaluate();
        Assert.Equal(Snapshot.Of(opened), Snapshot.Of(stepped));
        Assert.Equal(opened.NextChange, stepped.NextChange);
    }

    [Property]
    public void Nothing_changes_before_the_next_change(int[] rules, int[] moves)
    {
        var session = History.Of(rules, moves).OneByOne();
        while (session.NextChange is { } next)
        {
            Assert.True(next > session.Now);
            session.AdvanceTo(next - Duration.Epsilon);
            Assert.True(session.Evaluate().IsEmpty);
            session.AdvanceTo(next);
            session.Evaluate();
        }

        session.AdvanceTo(session.Now + Duration.FromDays(4000));
        Assert.True(session.Evaluate().IsEmpty);
    }
}
