using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;
using Leefbaarheid.Engine;
using Leefbaarheid.Json;
using NodaTime;

namespace Leefbaarheid.Cli;

/// <summary>Draws advice from facts: a session on the built-in rules, opened at the start of the day.</summary>
internal sealed class Adviser(Rulebook rulebook)
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    public CaseFindings Advise(CaseFacts facts, bool withReasons)
    {
        Session session = Session.Open(rulebook, Zone.AtStartOfDay(facts.At).ToInstant(), Zone);
        facts.PutInto(session);
        session.Evaluate();
        if (session.Failures is [var failure, ..])
            throw new InvalidOperationException($"A rule failed, so there is no advice: {failure}");

        CaseAdvice advice = new(
            facts.At,
            facts.About,
            session.Conclusions<Decision>(),
            session.Conclusions<Primary>(),
            session.Conclusions<NoRuleMatched>());
        return new CaseFindings(advice, session, withReasons);
    }
}
