using Leefbaarheid.Domain.Cases;
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

    public MediationOutcome? Outcome { get; } = json.Value("outcome", Readings.Word(MediationOutcomes.Words));

    public LocalDate? OutcomeOn { get; } = json.Value("outcomeOn", Readings.Date);

    public Referral ToFact(CaseSubject about) => new(
        new ReferralId(Id),
        about,
        new Recipient(PartnerKind!.Value, Partner is null ? null : new PartnerId(Partner)),
        ReferredOn!.Value)
    {
        CarriesOut = CarriesOut,
        End = Outcome is { } outcome ? new ReferralEnd(outcome, OutcomeOn!.Value) : null,
    };
}
