using Leefbaarheid.Domain;
using Leefbaarheid.Domain.Complexes;
using Leefbaarheid.Domain.Identifiers;
using Leefbaarheid.Json.Reading;

namespace Leefbaarheid.Json.Documents;

/// <summary>Complex as a file has it.</summary>
internal sealed class ComplexDocument(ObjectReader json) : IdentifiedObject(json)
{
    public string? Name { get; } = json.Text("name");

    public IReadOnlyList<string> Blocks { get; } = json.Texts("blocks");

    public NeighbourhoodCode? Neighbourhood { get; } = json.Value("neighbourhood", Readings.Neighbourhood);

    public Complex ToFact() => new(new ComplexId(Id))
    {
        Name = Name,
        Blocks = Blocks.ToValueList(),
        Neighbourhood = Neighbourhood,
    };
}
