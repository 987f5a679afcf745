using Leefbaarheid.Engine.Tests.Toy;
using Xunit;

namespace Leefbaarheid.Engine.Tests.Laws;

/// <summary>Law 10: a session that is told what was announced before reports the difference to it, and no more.</summary>
public sealed class ResumeLaw
{
    [Fact]
    public void Told_of_its_own_state_it_reports_nothing() => Law.Holds(Operators.All, history =>
    {
        var before = history.OneByOne();
        var later = Unevaluated(history, history.Moves.Count);

        Resume(later, before);

        Assert.Empty(later.Evaluate().All);
        Assert.Equal(Snapshot.Of(before), Snapshot.Of(later));
    });

    [Fact]
    public void Told_of_an_earlier_state_it_reports_what_one_that_went_on_does() => Law.Holds(
        Operators.All,
        (history, number) =>
        {
            var so = number % (history.Moves.Count + 1);
            var goingOn = Unevaluated(history, so);
            goingOn.Evaluate();
            var later = Unevaluated(history, history.Moves.Count);
            Resume(later, goingOn);
            foreach (var move in history.Moves.Skip(so))
                move.OnSession(goingOn);

            Assert.Equal(goingOn.Evaluate().All, later.Evaluate().All);
            Assert.True(later.Evaluate().IsEmpty);
        });

    [Fact]
    public void A_session_that_told_something_else_reports_the_difference_to_what_it_is_told() => Law.Holds(
        Operators.All,
        (history, number) =>
        {
            var so = number % (history.Moves.Count + 1);
            var (known, one, other) = (Unevaluated(history, so / 2), Unevaluated(history, so), history.Open());
            known.Evaluate();
            one.Evaluate();
            foreach (var move in history.Moves.Skip(so))
                move.OnSession(one);
            foreach (var move in history.Moves)
                move.OnSession(other);
            Resume(one, other);
            Resume(one, known);
            Resume(other, known);

            Assert.Equal(other.Evaluate().All, one.Evaluate().All);
        });

    private static Session Unevaluated(History history, int moves)
    {
        var session = history.Open();
        foreach (var move in history.Moves.Take(moves))
            move.OnSession(session);
        return session;
    }

    private static void Resume(Session session, Session known)
    {
        session.Resume(known.Conclusions<First>());
        session.Resume(known.Conclusions<Second>());
        session.Resume(known.Conclusions<Third>());
    }
}
