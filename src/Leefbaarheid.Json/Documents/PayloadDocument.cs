using Leefbaarheid.Domain;
using Leefbaarheid.Domain.Cases;
using Leefbaarheid.Domain.Partners;
using Leefbaarheid.Domain.Privacy;
using Leefbaarheid.Json.Reading;

namespace Leefbaarheid.Json.Documents;

/// <summary>Te delen gegevens as a file has them.</summary>
internal sealed class PayloadDocument(ObjectReader json) : IdentifiedObject(json)
{
    public string? Case { get; } = json.Value("case", Readings.Id);

    public PartnerKind? Recipient { get; } = json.Value("recipient", Readings.Word(PartnerKinds.Words));

    public string? Partner { get; } = json.Value("partner", Readings.Id);

    public string? Purpose { get; } = json.Text("purpose");

    public LegalBasis? LegalBasis { get; } = json.Value("legalBasis", Readings.Word(LegalBases.Words));

    public string? Covenant { get; } = json.Value("covenant", Readings.Id);

    public Answer Consent { get; } = json.Answer("consent");

    public SpecialDataException? Exception { get; } =
        json.Value("exception", Readings.Word(SpecialDataExceptions.Words));

    public IReadOnlyList<PayloadFieldDocument> Fields { get; } =
        json.Objects("fields", item => new PayloadFieldDocument(item));

    public Payload ToFact(CaseSubject about) => new(
        new PayloadId(Id),
        about,
        new Recipient(Recipient!.Value, Partner is null ? null : new PartnerId(Partner)),
        Fields.Select(field => field.ToFact()).ToValueList())
    {
        Purpose = Purpose is null ? null : new Purpose(Purpose),
        Basis = LegalBasis,
        Covenant = Covenant is null ? null : new CovenantId(Covenant),
        Consent = Consent,
        Exception = Exception,
    };
}
