using Leefbaarheid.Domain;
using NodaTime;

namespace Leefbaarheid.Json;

internal static class AreaTeamShape
{
    public static Shape<AreaTeam> Shape { get; } = new("areaTeam", f => new AreaTeam(
        f.Id(t => t.Id, id => new AreaTeamId(id)),
        f.Need(t => t.Name, Sorts.Text, new("een naam", "a name")))
    {
        Areas = f.Some(t => t.Areas, Codes.Area),
        Offices = Offices(f),
    });

    private static ValueList<DistrictOffice> Offices(Fields<AreaTeam> f)
    {
        ValueList<DistrictOffice> offices = f.Some(t => t.Offices, OfficeShape.Shape);
        string list = JsonPath.Property(f.Path, "offices");
        bool isRight = true;
        for (int later = 1; later < offices.Count; later++)
        {
            int earlier = offices.Take(later).ToList().FindIndex(other => Overlap(other, offices[later]));
            if (earlier < 0)
                continue;
            isRight = false;
            string other = JsonPath.Item(list, earlier);
            f.RefuseAt(
                JsonPath.Item(list, later),
                new("een wijkkantoor dat tegelijk met een ander in gebruik is",
                    "an office that is in use together with another"),
                new($"dagen waarop {other} niet in gebruik is (inUseFrom, inUseTo)",
                    $"days on which {other} is not in use (inUseFrom, inUseTo)"));
        }

        return isRight ? offices : [];
    }

    private static bool Overlap(DistrictOffice one, DistrictOffice other) =>
        (one.InUseFrom ?? LocalDate.MinIsoValue) <= (other.InUseTo ?? LocalDate.MaxIsoValue)
        && (other.InUseFrom ?? LocalDate.MinIsoValue) <= (one.InUseTo ?? LocalDate.MaxIsoValue);
}
