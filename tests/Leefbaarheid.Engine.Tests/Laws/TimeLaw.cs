using Leefbaarheid.Engine.Tests.Toy;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Laws;

/// <summary>Law 4: time in steps, at once, or from a later opening is the same; nothing changes before it was said to.</summary>
public sealed class TimeLaw
{
    [Fact]
    public void Opening_later_is_the_same_as_letting_time_pass() => Law.Holds(Operators.All, (history, days) =>
    {
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
    });

    [Fact]
    public void Nothing_changes_before_the_next_change() => Law.Holds(Operators.All, history =>
    {
        var session = history.OneByOne();
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
    });

    [Fact]
    public void A_conclusion_holds_until_the_instant_that_was_said() => Law.Holds(Operators.All, history =>
    {
        var session = history.OneByOne();
        foreach (var first in session.Conclusions<First>().Take(3))
        {
            var before = Snapshot.Of(session);
            var until = session.HoldsUntil(first);
            Assert.Equal(before, Snapshot.Of(session));
            var later = history.OneByOne();
            later.AdvanceTo((until ?? session.Now + Duration.FromDays(4000)) - Duration.Epsilon);
            later.Evaluate();
            Assert.Contains(first, later.Conclusions<First>());
            if (until is null)
                continue;
            later.AdvanceTo(until.Value);
            later.Evaluate();
            Assert.DoesNotContain(first, later.Conclusions<First>());
        }
    });
}
