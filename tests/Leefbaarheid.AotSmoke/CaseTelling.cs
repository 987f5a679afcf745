using System.Text;
using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;
using Leefbaarheid.Engine;
using Leefbaarheid.Json;
using NodaTime;

namespace Leefbaarheid.AotSmoke;

/// <summary>The advice on a case as JSON, and every question about it as text.</summary>
internal sealed class CaseTelling(Rulebook rulebook, CaseFacts facts, TextWriter writer)
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    public void Tell()
    {
        Session session = Open();
        CaseAdvice advice = new(
            facts.At,
            facts.About,
            session.Conclusions<Decision>(),
            session.Conclusions<Primary>(),
            session.Conclusions<NoRuleMatched>());
        writer.Write(Encoding.UTF8.GetString(AdviceJson.Write([advice], Language.Dutch)));
        writer.Write(Encoding.UTF8.GetString(AdviceJson.Write([advice, advice], Language.English)));
        writer.Write(Encoding.UTF8.GetString(CaseWriter.Write(facts)));
        writer.Write(Encoding.UTF8.GetString(CaseSchema.Write()));

        foreach (Decision decision in advice.Decisions)
            Account(session, decision);
        foreach (Primary primary in advice.Primaries)
            writer.WriteLine(session.Why(primary).Describe(Language.English));
        foreach (NoRuleMatched topic in advice.NoRuleMatched)
            writer.WriteLine(session.Why(topic).Describe(Language.English));
        AskWhyNot(session);
        Suppose(session);
        LetTimePass(session);
    }

    private Session Open()
    {
        Session session = Session.Open(rulebook, Zone.AtStartOfDay(facts.At).ToInstant(), Zone);
        facts.PutInto(session);
        session.Evaluate();
        return session;
    }

    private void Account(Session session, Decision decision)
    {
        Explanation why = session.Why(decision);
        writer.WriteLine(why.Describe(Language.Dutch));
        writer.WriteLine(why.Outline(Language.English).ToMarkdown());
        writer.WriteLine(why.Outline(Language.Dutch).ToMermaid());
        writer.WriteLine($"holds until {session.HoldsUntil(decision)?.ToString() ?? "facts change"}");

        Receipt receipt = session.Receipt(decision);
        writer.WriteLine($"receipt {receipt.Fingerprint} {receipt.Version} {receipt.Moment}");
        writer.WriteLine(string.Join(' ', receipt.Rules));
        foreach (object fact in receipt.Facts)
            writer.WriteLine(fact);
    }

    private void AskWhyNot(Session session)
    {
        foreach (Household household in facts.Households)
        {
            foreach (Rule rule in rulebook.Rules)
                writer.WriteLine(session.WhyNot(rule.Id, CaseSubject.Of(household.Id)).Describe(Language.Dutch));
        }

        foreach (Signal signal in facts.Signals)
            writer.WriteLine(session.WhyNot("BB-01", signal.Id).Describe(Language.English));
    }

    private void Suppose(Session session)
    {
        foreach (Signal signal in facts.Signals)
        {
            writer.WriteLine($"what if not {signal.Id}");
            Write(session.WhatIf(suppose => suppose.Remove<Signal>(signal.Id)));
            writer.WriteLine($"what if {signal.Id} told of danger");
            Write(session.WhatIf(suppose => suppose.Put(signal with { ImmediateDanger = true })));
        }
    }

    private void LetTimePass(Session session)
    {
        Instant last = session.Now + Duration.FromDays(400);
        while (session.NextChange is { } next && next < last)
        {
            session.AdvanceTo(next);
            writer.WriteLine($"at {next}");
            Write(session.Evaluate());
        }
    }

    private void Write(Changes changes)
    {
        foreach (Change change in changes.All)
            writer.WriteLine($"{change.Kind}: {change.Conclusion}");
        foreach (Failure failure in changes.Failures)
            writer.WriteLine($"failed: {failure}");
    }
}
