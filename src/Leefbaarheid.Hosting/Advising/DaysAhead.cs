namespace Leefbaarheid.Hosting;

/// <summary>Lets time pass in a session, to the start of each day on which something may change.</summary>
internal sealed class DaysAhead(Session session, LocalDate? until)
{
    /// <summary>The days on which something changes, in order, as far as they are asked for.</summary>
    public IEnumerable<AgendaDay> Read()
    {
        Check();
        while (NextDay() is { } next && !(next > until))
        {
            var day = ChangesOn(next);
            if (!day.IsEmpty)
                yield return day;
        }
    }

    private void Check()
    {
        if (session.Failures is [var failure, ..])
            throw new InvalidOperationException($"A rule failed, so there is no agenda: {failure}");
    }

    /// <summary>The first day at whose start something may have changed.</summary>
    private LocalDate? NextDay()
    {
        if (session.NextChange is not { } next)
            return null;
        var day = next.InZone(session.Zone).Date;
        return StartOf(day) < next ? day.PlusDays(1) : day;
    }

    private AgendaDay ChangesOn(LocalDate day)
    {
        session.AdvanceTo(StartOf(day));
        var changes = session.Evaluate();
        Check();
        var primaries = Now(changes.Began<Primary>(), changes.Amended<Primary>());
        var unanswered = Now(changes.Began<NoRuleMatched>(), changes.Amended<NoRuleMatched>());
        return new AgendaDay(day)
        {
            Began = changes.Began<Decision>().Order(DecisionOrder.Instance).ToValueList(),
            Amended = changes.Amended<Decision>().Select(one => one.Now).Order(DecisionOrder.Instance).ToValueList(),
            Ended = changes.Ended<Decision>().Order(DecisionOrder.Instance).ToValueList(),
            Unanswered = unanswered,
            Answered = changes.Ended<NoRuleMatched>()
                .ExceptBy(unanswered.Select(topic => (topic.Case, topic.Topic)), topic => (topic.Case, topic.Topic))
                .ToValueList(),
            Primaries = primaries,
            WithoutPrimary = changes.Ended<Primary>().Select(primary => primary.Case)
                .Except(primaries.Select(primary => primary.Case)).ToValueList(),
        };
    }

    private Instant StartOf(LocalDate day) => session.Zone.AtStartOfDay(day).ToInstant();

    private static ValueList<T> Now<T>(IReadOnlyList<T> began, IReadOnlyList<(T Before, T Now)> amended) =>
        began.Concat(amended.Select(one => one.Now)).Order().ToValueList();
}
