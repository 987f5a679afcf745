using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

internal static class DwellingShape
{
    public static Shape<Dwelling> Shape { get; } = new("dwelling", f => new Dwelling
    {
        BagId = f.May(d => d.BagId, Codes.Dwelling),
        Address = f.May(d => d.Address, AddressShape.Shape),
        Tenure = f.May(d => d.Tenure, Sorts.Word(Tenures.Words)) ?? Tenure.OwnTenant,
        Complex = f.May(d => d.Complex, Codes.Complex, "complexId"),
        Block = f.May(d => d.Block, Sorts.Text),
        BuildingUnit = f.May(d => d.BuildingUnit, Sorts.Id),
        Neighbourhood = f.May(d => d.Neighbourhood, Codes.Neighbourhood),
    });
}
