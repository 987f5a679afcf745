using Leefbaarheid.Domain.Staff;
using Leefbaarheid.Json.Reading;
using NodaTime;

namespace Leefbaarheid.Json.Documents;

/// <summary>Wijkkantoor as a file has it.</summary>
internal sealed class OfficeDocument(ObjectReader json) : FileObject(json)
{
    public string? Name { get; } = json.Text("name");

    public AddressDocument? Address { get; } = json.Object("address", item => new AddressDocument(item));

    public string? OpeningHours { get; } = json.Text("openingHours");

    public LocalDate? InUseFrom { get; } = json.Value("inUseFrom", Readings.Date);

    public LocalDate? InUseTo { get; } = json.Value("inUseTo", Readings.Date);

    public DistrictOffice ToFact() => new(Name!, InUseFrom, InUseTo)
    {
        Address = Address?.ToFact(),
        OpeningHours = OpeningHours,
    };
}
