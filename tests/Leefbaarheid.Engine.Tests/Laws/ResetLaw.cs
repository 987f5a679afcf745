using Leefbaarheid.Abstractions;
using Leefbaarheid.Engine.Tests.Toy;
using NodaTime;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Laws;

/// <summary>Law 3, of sessions that begin anew: nothing shows of what they went through.</summary>
public sealed class ResetLaw
{
    [Fact]
    public void A_session_that_begins_anew_is_as_any_other() => Law.Holds(Operators.Traps, (history, number) =>
    {
        var session = history.Open();
        GoThrough(history, session, number);
        Same(history, session, history.Open());
    });

    [Fact]
    public void A_session_that_began_anew_many_times_is_as_well() => Law.Holds(Operators.All, (history, number) =>
    {
        var session = history.Open();
        for (var times = 0; times < 3; times++)
            GoThrough(history, session, number + (31 * times));
        Same(history, session, history.Open());
    }, Scale.Small);

    /// <summary>Some of it happens, and is asked about or not yet evaluated, before the session begins anew.</summary>
    private static void GoThrough(History history, Session session, int number)
    {
        foreach (var move in history.Moves.Skip(number % 7))
        {
            move.OnSession(session);
            if (number % 3 > 0)
                session.Evaluate();
        }

        if (number % 3 == 2)
        {
            session.Evaluate();
            session.WhatIf(s => history.Moves.Take(5).ToList().ForEach(move => move.OnSupposition(s)));
            _ = Told(session).ToList();
            if (number % 2 == 0 && history.Moves.Count > 0)
                history.Moves[^1].OnSession(session);
        }

        session.Reset(ToyWorld.Opening);
    }

    private static void Same(History history, Session again, Session fresh)
    {
        foreach (var move in history.Moves)
        {
            move.OnSession(again);
            move.OnSession(fresh);
            var (changes, expected) = (again.Evaluate(), fresh.Evaluate());
            Assert.Equal(expected.All, changes.All);
            Assert.Equal(Words(expected.Failures), Words(changes.Failures));
            Assert.Equal(Words(expected.Recoveries), Words(changes.Recoveries));
            Assert.Equal(fresh.NextChange, again.NextChange);
        }

        Assert.Equal(Snapshot.Of(fresh), Snapshot.Of(again));
        Assert.Equal(Words(fresh.Failures), Words(again.Failures));
        Assert.Equal(Told(fresh), Told(again));
    }

    private static List<string> Words(IEnumerable<Failure> failures) =>
        [.. failures.Select(failure => $"{failure} {failure.Row}").Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Told(Session session)
    {
        foreach (var first in session.Conclusions<First>().Take(2))
            yield return $"{session.Why(first).Describe(Language.Dutch, Detail.Full)} {session.HoldsUntil(first)}";
        foreach (var rule in session.Rulebook.Rules.Take(3))
            yield return session.WhyNot(rule.Id, 1).Describe(Language.Dutch, Detail.Full);
        var later = session.Now + Duration.FromDays(20);
        yield return string.Join('\n', session.WhatIf(s => s.AdvanceTo(later)).All);
    }
}
