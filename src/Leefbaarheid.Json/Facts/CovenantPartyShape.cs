using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

internal static class CovenantPartyShape
{
    public static Shape<CovenantParty> Shape { get; } = new("covenantParty", f => new CovenantParty(
        f.Recipient(p => p.Party),
        f.Some(p => p.Fields, Sorts.Text)));
}
