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
        var offices = f.SomeAt(t => t.Offices, OfficeShape.Shape);
        bool isRight = true;
        for (int later = 1; later < offices.Count; later++)
        {
            Placed<DistrictOffice> office = offices[later];
            if (offices.Take(later).FirstOrDefault(one => Overlap(one.Value, office.Value)) is not { Path: var other })
                continue;
            isRight = false;
            if (!f.IsRightAt(other) || !f.IsRightAt(office.Path))
                continue;
            f.RefuseAt(
                office.Path,
                new("een wijkkantoor dat tegelijk met een ander in gebruik is",
                    "an office that is in use together with another"),
                new($"dagen waarop {other} niet in gebruik is (inUseFrom, inUseTo)",
                    $"days on which {other} is not in use (inUseFrom, inUseTo)"));
        }

        return isRight ? [.. offices.Select(office => office.Value)] : [];
    }

    private static bool Overlap(DistrictOffice one, DistrictOffice other) =>
        (one.InUseFrom ?? LocalDate.MinIsoValue) <= (other.InUseTo ?? LocalDate.MaxIsoValue)
        && (other.InUseFrom ?? LocalDate.MinIsoValue) <= (one.InUseTo ?? LocalDate.MaxIsoValue);
}
