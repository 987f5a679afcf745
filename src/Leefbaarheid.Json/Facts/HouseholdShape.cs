using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

internal static class HouseholdShape
{
    private static readonly Dwelling Nothing = new();

    public static Shape<Household> Shape { get; } = new("household", f =>
    {
        HouseholdId id = f.Id(h => h.Id, id => new HouseholdId(id));
        f.IsCase(id.Value, CaseSubject.Of(id));
        return new Household(id)
        {
            Dwelling = f.May(h => h.Dwelling == Nothing ? null : h.Dwelling, DwellingShape.Shape, "dwelling")
                ?? Nothing,
            Residents = f.Some(h => h.Residents, ResidentShape.Shape),
            ConsentToCare = f.Answer(h => h.ConsentToCare),
            CareContactKnown = f.Answer(h => h.CareContactKnown),
            ChildrenAtHome = f.Answer(h => h.ChildrenAtHome),
            TenancyEndedOn = f.May(h => h.TenancyEndedOn, Sorts.Recorded),
        };
    })
    {
        IsSubject = true,
    };
}
