using Leefbaarheid.Domain;
using NodaTime;

namespace Leefbaarheid.Json;

internal static class OfficeShape
{
    public static Shape<DistrictOffice> Shape { get; } = new("office", f =>
    {
        string name = f.Need(o => o.Name, Sorts.Text, new("een naam", "a name"));
        var address = f.May(o => o.Address, AddressShape.Shape);
        string? hours = f.May(o => o.OpeningHours, Sorts.Text);
        LocalDate? from = f.May(o => o.InUseFrom, Sorts.Planned);
        LocalDate? to = f.From(from, "inUseFrom", o => o.InUseTo, Sorts.Planned);
        return new DistrictOffice(name, from, to) { Address = address, OpeningHours = hours };
    });
}
