using Leefbaarheid.Domain;
using Leefbaarheid.Domain.Partners;
using Leefbaarheid.Json.Reading;

namespace Leefbaarheid.Json.Documents;

/// <summary>Convenantpartij as a file has it.</summary>
internal sealed class CovenantPartyDocument(ObjectReader json) : FileObject(json)
{
    public PartnerKind? PartnerKind { get; } = json.Value("partnerKind", Readings.Word(PartnerKinds.Words));

    public string? Partner { get; } = json.Value("partner", Readings.Id);

    public IReadOnlyList<string> Fields { get; } = json.Texts("fields");

    public CovenantParty ToFact() => new(
        new Recipient(PartnerKind!.Value, Partner is null ? null : new PartnerId(Partner)), Fields.ToValueList());
}
