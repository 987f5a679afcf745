using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

internal static class ResidentShape
{
    private static readonly Sort<ResidentId> Id = Sorts.Id.As(id => new ResidentId(id), id => id.Value);

    public static Shape<Resident> Shape { get; } = new("resident", f => new Resident(
        f.Need(r => r.Id, Id),
        f.Need(r => r.Role, Sorts.Word(ResidentRoles.Words), new("een rol", "a role"))));
}
