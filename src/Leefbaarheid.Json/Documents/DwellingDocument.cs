using Leefbaarheid.Domain.Complexes;
using Leefbaarheid.Domain.Dwellings;
using Leefbaarheid.Domain.Identifiers;
using Leefbaarheid.Json.Reading;

namespace Leefbaarheid.Json.Documents;

/// <summary>Woning as a file has it.</summary>
internal sealed class DwellingDocument(ObjectReader json) : FileObject(json)
{
    public BagId? BagId { get; } = json.Value("bagId", Readings.DwellingId);

    public AddressDocument? Address { get; } = json.Object("address", item => new AddressDocument(item));

    public Tenure? Tenure { get; } = json.Value("tenure", Readings.Word(Tenures.Words));

    public string? ComplexId { get; } = json.Value("complexId", Readings.Id);

    public string? Block { get; } = json.Text("block");

    public NeighbourhoodCode? Neighbourhood { get; } = json.Value("neighbourhood", Readings.Neighbourhood);

    public Dwelling ToFact() => new()
    {
        BagId = BagId,
        Address = Address?.ToFact(),
        Tenure = Tenure ?? Domain.Dwellings.Tenure.OwnTenant,
        Complex = ComplexId is null ? null : new ComplexId(ComplexId),
        Block = Block,
        Neighbourhood = Neighbourhood,
    };
}
