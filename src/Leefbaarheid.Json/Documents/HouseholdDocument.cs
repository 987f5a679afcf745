using Leefbaarheid.Domain;
using Leefbaarheid.Domain.Dwellings;
using Leefbaarheid.Domain.Households;
using Leefbaarheid.Json.Reading;

namespace Leefbaarheid.Json.Documents;

/// <summary>Huishouden as a file has it.</summary>
internal sealed class HouseholdDocument(ObjectReader json) : IdentifiedObject(json)
{
    public DwellingDocument? Dwelling { get; } = json.Object("dwelling", item => new DwellingDocument(item));

    public IReadOnlyList<ResidentDocument> Residents { get; } =
        json.Objects("residents", item => new ResidentDocument(item));

    public Answer ConsentToCare { get; } = json.Answer("consentToCare");

    public Answer CareContactKnown { get; } = json.Answer("careContactKnown");

    public Answer ChildrenAtHome { get; } = json.Answer("childrenAtHome");

    public Household ToFact() => new(new HouseholdId(Id))
    {
        Dwelling = Dwelling?.ToFact() ?? new Dwelling(),
        Residents = Residents.Select(resident => resident.ToFact()).ToValueList(),
        ConsentToCare = ConsentToCare,
        CareContactKnown = CareContactKnown,
        ChildrenAtHome = ChildrenAtHome,
    };
}
