using Leefbaarheid.Domain;
using Leefbaarheid.Domain.Partners;
using Leefbaarheid.Domain.Privacy;
using Leefbaarheid.Json.Reading;
using NodaTime;

namespace Leefbaarheid.Json.Documents;

/// <summary>Convenant as a file has it.</summary>
internal sealed class CovenantDocument(ObjectReader json) : IdentifiedObject(json)
{
    public string? Name { get; } = json.Text("name");

    public IReadOnlyList<CovenantPartyDocument> Parties { get; } =
        json.Objects("parties", item => new CovenantPartyDocument(item));

    public IReadOnlyList<string> Purposes { get; } = json.Texts("purposes");

    public LocalDate? ValidFrom { get; } = json.Value("validFrom", Readings.Date);

    public LocalDate? ValidTo { get; } = json.Value("validTo", Readings.Date);

    public Covenant ToFact() => new(
        new CovenantId(Id),
        Parties.Select(party => party.ToFact()).ToValueList(),
        Purposes.Select(purpose => new Purpose(purpose)).ToValueList(),
        ValidFrom,
        ValidTo)
    {
        Name = Name,
    };
}
