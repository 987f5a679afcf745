using Leefbaarheid.Domain.Dwellings;
using Leefbaarheid.Domain.Identifiers;
using Leefbaarheid.Json.Reading;

namespace Leefbaarheid.Json.Documents;

/// <summary>Adres as a file has it.</summary>
internal sealed class AddressDocument(ObjectReader json) : FileObject(json)
{
    public string? Street { get; } = json.Text("street");

    public string? Number { get; } = json.Text("number");

    public Postcode? Postcode { get; } = json.Value("postcode", Readings.Postcode);

    public string? Town { get; } = json.Text("town");

    public Address ToFact() => new(Street!, Number!, Postcode, Town);
}
