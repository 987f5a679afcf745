using Leefbaarheid.Domain;
using NodaTime;

namespace Leefbaarheid.Json;

internal static class CovenantShape
{
    private static readonly Sort<Purpose> Purpose = Sorts.Text.As(text => new Purpose(text), purpose => purpose.Text);

    public static Shape<Covenant> Shape { get; } = new("covenant", f =>
    {
        CovenantId id = f.Id(c => c.Id, id => new CovenantId(id));
        string? name = f.May(c => c.Name, Sorts.Text);
        var parties = f.Some(c => c.Parties, CovenantPartyShape.Shape);
        var purposes = f.Some(c => c.Purposes, Purpose);
        LocalDate? from = f.May(c => c.ValidFrom, Sorts.Planned);
        LocalDate? to = f.From(from, "validFrom", c => c.ValidTo, Sorts.Planned);
        return new Covenant(id, parties, purposes, from, to) { Name = name };
    });
}
