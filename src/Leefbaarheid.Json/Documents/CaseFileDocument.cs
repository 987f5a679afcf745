using Leefbaarheid.Domain;
using Leefbaarheid.Domain.Cases;
using Leefbaarheid.Json.Reading;
using NodaTime;

namespace Leefbaarheid.Json.Documents;

/// <summary>Dossier as a file has it.</summary>
internal sealed class CaseFileDocument(ObjectReader json) : IdentifiedObject(json)
{
    public string? Case { get; } = json.Value("case", Readings.Id);

    public LocalDate? OpenedOn { get; } = json.Value("openedOn", Readings.Date);

    public LocalDate? ClosedOn { get; } = json.Value("closedOn", Readings.Date);

    public LandlordRung? LandlordRung { get; } = json.Value("landlordRung", Readings.Word(LandlordRungs.Words));

    public IReadOnlyList<Discipline> DisciplinesNeeded { get; } =
        json.Values("disciplinesNeeded", Readings.Word(Disciplines.Words));

    public CaseFile ToFact(CaseSubject about) => new(new CaseFileId(Id), about, OpenedOn!.Value)
    {
        ClosedOn = ClosedOn,
        LandlordRung = LandlordRung,
        DisciplinesNeeded = DisciplinesNeeded.ToValueList(),
    };
}
