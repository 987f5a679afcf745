using Leefbaarheid.Engine.Tests.Toy;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Laws;

/// <summary>Law 3: what is put and removed again leaves no trace.</summary>
public sealed class UndoLaw
{
    [Fact]
    public void Putting_and_removing_leaves_the_conclusions_as_they_were() => Law.Holds(Operators.All, history =>
    {
        var session = history.OneByOne();
        var before = Snapshot.Of(session);
        var guest = new Thing(1000, 1, 2, 3, ToyWorld.Start, null);
        session.Put(guest);
        var came = session.Evaluate();
        session.Remove<Thing>(guest.Id);
        var went = session.Evaluate();
        Assert.Equal(before, Snapshot.Of(session));
        Assert.Equal(came.All.Count(), went.All.Count());
    });

    [Fact]
    public void Removing_every_fact_leaves_what_an_empty_session_concludes() => Law.Holds(Operators.All, history =>
    {
        var session = history.OneByOne();
        foreach (var thing in history.Facts().Read<Thing>())
            session.Remove<Thing>(thing.Id);
        foreach (var happening in history.Facts().Read<Event>())
            session.Remove<Event>(happening.Id);
        session.Evaluate();
        Assert.Equal("", Snapshot.Of(session));
        Assert.Null(session.NextChange);
    });

    [Fact]
    public void What_if_tells_what_would_happen_and_leaves_no_trace() => Law.Holds(Operators.Traps, (history, number) =>
    {
        var session = history.OneByOne();
        var (before, next, failures) = (Snapshot.Of(session), session.NextChange, session.Failures.ToHashSet());
        var guest = new Thing(number % 8, number % 4, number % 3, number % 7, ToyWorld.Start, null);
        var supposed = session.WhatIf(s =>
        {
            s.Put(guest);
            s.Remove<Event>(number % 6);
            s.AdvanceTo(session.Now + Duration.FromDays(number % 9));
        });
        Assert.Equal(before, Snapshot.Of(session));
        Assert.Equal(next, session.NextChange);
        Assert.Equal(failures, session.Failures.ToHashSet());

        session.Put(guest);
        session.Remove<Event>(number % 6);
        session.AdvanceTo(session.Now + Duration.FromDays(number % 9));
        Assert.Equal(session.Evaluate().All, supposed.All);
    });

    [Fact]
    public void What_if_many_things_happened_is_what_comes_of_them() => Law.Holds(Operators.Traps, (history, number) =>
    {
        var session = history.Open();
        foreach (var move in history.Moves.Take(number % 10))
            move.OnSession(session);
        session.Evaluate();
        var (before, next, failures) = (Snapshot.Of(session), session.NextChange, session.Failures.ToHashSet());
        var rest = history.Moves.Skip(number % 10).Take(number / 10).ToList();
        var supposed = session.WhatIf(supposition =>
        {
            var now = session.Now;
            foreach (var move in rest)
            {
                move.OnSupposition(supposition);
                supposition.AdvanceTo(now += move.Passes);
            }
        });
        Assert.Equal(before, Snapshot.Of(session));
        Assert.Equal(next, session.NextChange);
        Assert.Equal(failures, session.Failures.ToHashSet());
        rest.ForEach(move => move.OnSession(session));
        Assert.Equal(session.Evaluate().All, supposed.All);
    });

    [Fact]
    public void A_session_that_is_asked_goes_on_as_one_that_is_not() => Law.Holds(Operators.Traps, (history, number) =>
    {
        var (asked, silent) = (history.Open(), history.Open());
        foreach (var (place, move) in history.Moves.Index())
        {
            move.OnSession(asked);
            move.OnSession(silent);
            Assert.Equal(silent.Evaluate().All, asked.Evaluate().All);
            Assert.Equal(silent.NextChange, asked.NextChange);
            Ask(asked, history, number + place);
        }

        Assert.Equal(Snapshot.Of(silent), Snapshot.Of(asked));
    });

    [Fact]
    public void A_long_run_of_putting_and_removing_does_not_grow() => Law.Holds(Operators.All, history =>
    {
        if (history.Moves.Count % 40 != 39)
            return;
        var session = history.OneByOne();
        PutAndRemove(session, 50);
        var before = GC.GetAllocatedBytesForCurrentThread();
        PutAndRemove(session, 50);
        var first = GC.GetAllocatedBytesForCurrentThread() - before;
        PutAndRemove(session, 500);
        before = GC.GetAllocatedBytesForCurrentThread();
        PutAndRemove(session, 50);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, (first * 3 / 2) + 1000);
    });

    private static void Ask(Session session, History history, int number)
    {
        if (number % 4 == 0 && session.Conclusions<First>() is [var first, ..])
            session.HoldsUntil(first);
        else if (number % 4 == 1 && session.Conclusions<Third>() is [var third, ..])
            session.HoldsUntil(third);
        else if (number % 4 == 2)
            session.WhatIf(s => history.Moves[number % history.Moves.Count].OnSupposition(s));
    }

    private static void PutAndRemove(Session session, int times)
    {
        for (var i = 0; i < times; i++)
        {
            session.Put(new Thing(1000 + i, i % 4, i % 3, i % 7, ToyWorld.Start, null));
            session.Evaluate();
            session.Remove<Thing>(1000 + i);
            session.Evaluate();
        }
    }
}
