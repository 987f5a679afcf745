using Leefbaarheid.Domain.Cases;
using Leefbaarheid.Domain.Interventions;
using Leefbaarheid.Domain.Partners;
using Leefbaarheid.Domain.Referrals;
using Leefbaarheid.Json.Reading;
using NodaTime;

namespace Leefbaarheid.Json.Documents;

/// <summary>Verwijzing as a file has it.</summary>
internal sealed class ReferralDocument(ObjectReader json) : IdentifiedObject(json)
{
    public string? Case { get; } = json.Value("case", Readings.Id);

    public PartnerKind? PartnerKind { get; } = json.Value("partnerKind", Readings.Word(PartnerKinds.Words));

    public string? Partner { get; } = json.Value("partner", Readings.Id);

    public LocalDate? ReferredOn { get; } = json.Value("referredOn", Readings.Date);

    public string? CarriesOut { get; } = json.Value("carriesOut", Readings.RuleId);

    public string? Of { get; } = json.Value("of", Readings.Text);

    public MediationOutcome? Outcome { get; } = json.Value("outcome", Readings.Word(MediationOutcomes.Words));

    public InterventionResult? Result { get; } = json.Value("result", Readings.Word(InterventionResults.Words));

    public LocalDate? OutcomeOn { get; } = json.Value("outcomeOn", Readings.Date);

    public bool IsMediation => PartnerKind == Domain.Partners.PartnerKind.NeighbourMediation;

    // Older files end any referral with an outcome; of others than mediation it is read as what it comes down to.
    public Referral ToFact(CaseSubject about) => new(
        new ReferralId(Id),
        about,
        new Recipient(PartnerKind!.Value, Partner is null ? null : new PartnerId(Partner)),
        ReferredOn!.Value)
    {
        CarriesOut = CarriesOut,
        Of = Of,
        End = (Outcome, Result ?? Outcome?.Result()) switch
        {
            ({ } outcome, _) when IsMediation => new ReferralEnd(outcome, OutcomeOn!.Value),
            (_, { } result) => new ReferralEnd(result, OutcomeOn!.Value),
            _ => null,
        },
    };
}
