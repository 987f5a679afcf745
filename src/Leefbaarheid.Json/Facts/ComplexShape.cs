using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

internal static class ComplexShape
{
    public static Shape<Complex> Shape { get; } = new("complex", f =>
    {
        Complex complex = new(f.Id(c => c.Id, id => new ComplexId(id)))
        {
            Name = f.May(c => c.Name, Sorts.Text),
            Blocks = f.Some(c => c.Blocks, Sorts.Text),
            Neighbourhood = f.May(c => c.Neighbourhood, Codes.Neighbourhood),
            BuildingUnits = f.Apart(
                f.SomeAt(c => c.BuildingUnits, BuildingUnitShape.Shape),
                unit => unit.Id,
                "id",
                new("een id die", "an id that is")),
        };

        // The case of a block is that of its complex.
        CaseSubject subject = CaseSubject.Of(complex.Id);
        f.IsCase(complex.Id.Value, subject);
        foreach (string block in complex.Blocks)
            f.IsCase($"{complex.Id}/{block}", subject);
        return complex;
    })
    {
        IsSubject = true,
    };
}
