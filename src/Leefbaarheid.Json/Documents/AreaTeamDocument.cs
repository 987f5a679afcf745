using Leefbaarheid.Domain;
using Leefbaarheid.Domain.Areas;
using Leefbaarheid.Domain.Staff;
using Leefbaarheid.Json.Reading;

namespace Leefbaarheid.Json.Documents;

/// <summary>Gebiedsteam as a file has it.</summary>
internal sealed class AreaTeamDocument(ObjectReader json) : IdentifiedObject(json)
{
    public string? Name { get; } = json.Text("name");

    public IReadOnlyList<AreaCode> Areas { get; } = json.Values("areas", Readings.Area);

    public IReadOnlyList<OfficeDocument> Offices { get; } = json.Objects("offices", item => new OfficeDocument(item));

    public AreaTeam ToFact() => new(new AreaTeamId(Id), Name!)
    {
        Areas = Areas.ToValueList(),
        Offices = Offices.Select(office => office.ToFact()).ToValueList(),
    };
}
