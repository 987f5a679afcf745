using Leefbaarheid.Domain;
using NodaTime;

namespace Leefbaarheid.Json;

internal static class CaseFileShape
{
    public static Shape<CaseFile> Shape { get; } = new("caseFile", f =>
    {
        CaseFileId id = f.Id(c => c.Id, id => new CaseFileId(id));
        CaseSubject subject = f.Case(c => c.Case);
        LocalDate openedOn = f.Need(c => c.OpenedOn, Sorts.Recorded);
        return new CaseFile(id, subject, openedOn)
        {
            ClosedOn = f.From(openedOn, "openedOn", c => c.ClosedOn, Sorts.Recorded),
            LandlordRung = f.May(c => c.LandlordRung, Sorts.Word(LandlordRungs.Words)),
            DisciplinesNeeded = f.Some(c => c.DisciplinesNeeded, Sorts.Word(Disciplines.Words)),
        };
    });
}
