using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

internal static class ProgrammeShape
{
    public static Shape<Programme> Shape { get; } = new("programme", f => new Programme(
        f.Id(p => p.Id, id => new ProgrammeId(id)))
    {
        Name = f.May(p => p.Name, Sorts.Text),
        Partners = f.Some(p => p.Partners, Codes.Partner),
    });
}
