using Leefbaarheid.Domain.Partners;
using Leefbaarheid.Json.Shapes;

namespace Leefbaarheid.Json.Facts;

internal static class CovenantPartyShape
{
    public static Shape<CovenantParty> Shape { get; } = new("covenantParty", f => new CovenantParty(
        f.Recipient(p => p.Party),
        f.Some(p => p.Fields, Sorts.Text)));
}
