using Leefbaarheid.Domain;
using NodaTime;

namespace Leefbaarheid.Json;

internal static class ReferralShape
{
    // The rule that passes physical reports on.
    private const string OfReports = "WIJK-01";

    public static Shape<Referral> Shape { get; } = new("referral", f =>
    {
        ReferralId id = f.Id(r => r.Id, id => new ReferralId(id));
        CaseSubject subject = f.Case(r => r.Case);
        Recipient partner = f.Recipient(r => r.Partner);
        LocalDate referredOn = f.Need(r => r.ReferredOn, Sorts.Recorded);
        string? rule = f.May(r => r.CarriesOut, Codes.RuleId);
        return new Referral(id, subject, partner, referredOn)
        {
            CarriesOut = rule,
            Of = f.May(r => r.Of, Sorts.Key),
            Signals = Signals(f, rule),
            End = End(f, partner.Kind == PartnerKind.NeighbourMediation, referredOn),
        };
    });

    private static ValueList<SignalId> Signals(Fields<Referral> f, string? rule)
    {
        ValueList<SignalId> signals = f.Some(r => r.Signals, Codes.Signal);
        if (signals.Count > 0 && rule != OfReports && f.IsRightAt(JsonPath.Property(f.Path, "carriesOut")))
            f.Refuse("signals", new("een lijst", "a list"), new(
                $"niets: signalen horen bij {OfReports} (carriesOut)",
                $"nothing: signals go with {OfReports} (carriesOut)"));
        return signals;
    }

    // Older files end any referral with an outcome; of others than mediation it is read as what it comes down to.
    private static ReferralEnd? End(Fields<Referral> f, bool isMediation, LocalDate referredOn)
    {
        MediationOutcome? outcome = f.May(r => r.End?.Outcome, Sorts.Word(MediationOutcomes.Words), "outcome");
        InterventionResult? result = f.May(
            r => r.End is { Outcome: null } end ? end.Result : null, Sorts.Word(InterventionResults.Words), "result");
        LocalDate? on = f.From(referredOn, "referredOn", r => r.End?.On, Sorts.Recorded, "outcomeOn");
        CheckEnd(f, outcome, result, on, isMediation);
        return on is not { } day ? null
            : outcome is { } ended && isMediation ? new ReferralEnd(ended, day)
            : (result ?? outcome?.Result()) is { } brought ? new ReferralEnd(brought, day)
            : null;
    }

    private static void CheckEnd(
        Fields<Referral> f, MediationOutcome? outcome, InterventionResult? result, LocalDate? on, bool isMediation)
    {
        if (outcome is not null && result is not null)
            f.Refuse("result", new("zowel outcome als result", "both outcome and result"), new(
                "een van beide: outcome bij bemiddeling, anders result",
                "one of the two: outcome of mediation, else result"));
        else if (result is { } word && isMediation)
            f.Refuse("result", Text.Same(Quoted.Mark(InterventionResults.Words.File(word))), new(
                "niets: bemiddeling eindigt met outcome", "nothing: mediation ends with outcome"));
        if ((outcome is not null || result is not null) && on is null && !f.IsLeftOut("outcomeOn"))
            f.Lack("outcomeOn", new("de datum van de uitkomst", "the date of the outcome"));
        if (on is not null && outcome is null && result is null)
            f.Lack(isMediation ? "outcome" : "result", isMediation
                ? new("een uitkomst", "an outcome")
                : new("een resultaat", "a result"));
    }
}
