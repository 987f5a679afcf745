using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

internal static class MunicipalityShape
{
    public static Shape<Municipality> Shape { get; } = new("municipality", f => new Municipality(
        f.Need(m => m.Code, Codes.Municipality))
    {
        Name = f.May(m => m.Name, Sorts.Text),
        LocalOrdinanceHas151d = f.Answer(m => m.LocalOrdinanceHas151d),
    });
}
