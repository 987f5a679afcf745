using Leefbaarheid.Abstractions;
using Leefbaarheid.Cli.Input;
using Leefbaarheid.Domain;
using Leefbaarheid.Engine;
using Leefbaarheid.Json;
using NodaTime;

namespace Leefbaarheid.Cli;

/// <summary>Draws advice from facts: a session on the built-in rules, opened at the start of the day.</summary>
internal sealed class Adviser(Rulebook rulebook)
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    public CaseFindings Advise(ReadCase file, bool withReasons)
    {
        Session session = Open(file.Facts);
        CaseAdvice advice = new(
            file.Facts.At,
            file.Facts.About,
            session.Conclusions<Decision>(),
            session.Conclusions<Primary>(),
            session.Conclusions<NoRuleMatched>())
        {
            IgnoredLater = file.IgnoredLater,
        };
        return new CaseFindings(advice, session, withReasons);
    }

    /// <summary>What changes by time alone after the day of the advice, up to a last day if there is one.</summary>
    public CaseAgenda LookAhead(ReadCase file, LocalDate? until, int most = CaseAgenda.MostDays)
    {
        Session session = Open(file.Facts);
        List<AgendaDay> days = [];
        bool isCut = false;
        while (!isCut && NextDay(session) is { } next && !(next > until))
        {
            AgendaDay day = ChangesOn(next, session);
            isCut = !day.IsEmpty && days.Count == most;
            if (!day.IsEmpty && !isCut)
                days.Add(day);
        }

        return new CaseAgenda(file.Facts.At, days.ToValueList())
        {
            Until = until,
            IsCut = isCut,
            IgnoredLater = file.IgnoredLater,
        };
    }

    /// <summary>A session on the facts, evaluated on their day.</summary>
    public Session Open(CaseFacts facts)
    {
        Session session = Session.Open(rulebook, Zone.AtStartOfDay(facts.At).ToInstant(), Zone);
        facts.PutInto(session);
        session.Evaluate();
        Check(session);
        return session;
    }

    private static void Check(Session session)
    {
        if (session.Failures is [var failure, ..])
            throw new InvalidOperationException($"A rule failed, so there is no advice: {failure}");
    }

    // The first day at whose start something may have changed; advice is that of the start of its day.
    private static LocalDate? NextDay(Session session)
    {
        if (session.NextChange is not { } next)
            return null;
        LocalDate day = next.InZone(Zone).Date;
        return Zone.AtStartOfDay(day).ToInstant() < next ? day.PlusDays(1) : day;
    }

    private static AgendaDay ChangesOn(LocalDate day, Session session)
    {
        session.AdvanceTo(Zone.AtStartOfDay(day).ToInstant());
        Changes changes = session.Evaluate();
        Check(session);
        ValueList<Primary> primaries = Now(changes.Began<Primary>(), changes.Amended<Primary>());
        ValueList<NoRuleMatched> unanswered = Now(changes.Began<NoRuleMatched>(), changes.Amended<NoRuleMatched>());
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

    private static ValueList<T> Now<T>(IReadOnlyList<T> began, IReadOnlyList<(T Before, T Now)> amended) =>
        began.Concat(amended.Select(one => one.Now)).Order().ToValueList();
}
