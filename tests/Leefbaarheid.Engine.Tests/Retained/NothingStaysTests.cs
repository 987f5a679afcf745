using System.Runtime.CompilerServices;
using Leefbaarheid.Engine.Tests.Laws;
using Leefbaarheid.Engine.Tests.Toy;
using Leefbaarheid.Oracle;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Retained;

/// <summary>Law 3, of memory: what was removed is not held on to.</summary>
[Collection(nameof(Alone))]
public sealed class NothingStaysTests
{
    [Fact]
    public void No_fact_that_was_removed_is_reached_from_the_session() => Law.Holds(Operators.Traps, history =>
    {
        if (history.Moves.Count % 8 != 7)
            return;
        var session = history.Open();
        var remembered = PutAndRemove(history, session);
        Collect();
        Assert.Equal(0, remembered.Count(fact => fact.IsAlive));
        GC.KeepAlive(session);
    });

    [Fact]
    public void No_fact_that_was_supposed_is_reached_from_it() => Law.Holds(Operators.Traps, (history, number) =>
    {
        if (history.Moves.Count % 8 != 7)
            return;
        var session = history.OneByOne();
        var remembered = Suppose(session, number);
        Collect();
        Assert.Equal(0, remembered.Count(fact => fact.IsAlive));
        GC.KeepAlive(session);
    });

    [Fact]
    public void No_fact_is_reached_from_a_session_that_began_anew() => Law.Holds(Operators.Traps, (history, number) =>
    {
        if (history.Moves.Count % 8 != 7)
            return;
        var session = history.Open();
        var remembered = PutAndReset(history, session, number);
        Collect();
        Assert.Equal(0, remembered.Count(fact => fact.IsAlive));
        GC.KeepAlive(session);
    });

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<WeakReference> PutAndReset(History history, Session session, int number)
    {
        var facts = new FactStore();
        foreach (var move in history.Again())
        {
            move.OnSession(session);
            move.OnFacts(facts);
            if (number % 2 == 0)
                session.Evaluate();
        }

        List<WeakReference> remembered =
        [
            .. facts.Read<Thing>().Select(thing => new WeakReference(thing)),
            .. facts.Read<Event>().Select(happening => new WeakReference(happening)),
            .. number % 2 == 0 && history.Moves.Count > 0 ? Suppose(session, number) : [],
        ];
        session.Reset(ToyWorld.Opening);
        return remembered;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<WeakReference> PutAndRemove(History history, Session session)
    {
        var facts = new FactStore();
        var remembered = new List<WeakReference>();
        foreach (var move in history.Again())
        {
            move.OnSession(session);
            move.OnFacts(facts);
            session.Evaluate();
            remembered.AddRange(facts.Read<Thing>().Select(thing => new WeakReference(thing)));
            remembered.AddRange(facts.Read<Event>().Select(happening => new WeakReference(happening)));
        }

        foreach (var thing in facts.Read<Thing>())
            session.Remove<Thing>(thing.Id);
        foreach (var happening in facts.Read<Event>())
            session.Remove<Event>(happening.Id);
        session.Evaluate();
        return remembered;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<WeakReference> Suppose(Session session, int number)
    {
        var thing = new Thing(number % 8, number % 4, number % 3, number % 7, ToyWorld.Start, null);
        var happening = new Event(number % 7, number % 4, number % 5, ToyWorld.Opening);
        session.WhatIf(s =>
        {
            s.Put(thing);
            s.Put(happening);
        });
        return [new WeakReference(thing), new WeakReference(happening)];
    }

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }
}
