using FluentValidation;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>The building unit of a dwelling or project is one of those of its complex.</summary>
internal sealed class BuildingUnitValidator : AbstractValidator<ReadFile>
{
    public BuildingUnitValidator() => RuleFor(file => file).Custom((file, context) =>
    {
        Dictionary<ComplexId, string[]> units = [];
        foreach (Complex complex in file.All<Complex>().Select(complex => complex.Value))
            units.TryAdd(complex.Id, [.. complex.BuildingUnits.Select(unit => unit.Id)]);
        foreach ((string path, Dwelling dwelling) in file.All<Dwelling>())
        {
            if (dwelling.Complex is { } complex)
                Check(path, dwelling.BuildingUnit, complex, units, context);
            else if (dwelling.BuildingUnit is { } unit && file.IsRead(path, "complexId"))
                context.Report(JsonPath.Property(path, "buildingUnit"), unit, new(
                    "niets, of ook het complex (complexId)", "nothing, or the complex as well (complexId)"));
        }

        foreach ((string path, RenovationProject project) in file.All<RenovationProject>())
            Check(path, project.BuildingUnit, project.Complex, units, context);
    });

    private static void Check(
        string path,
        string? unit,
        ComplexId complex,
        Dictionary<ComplexId, string[]> units,
        ValidationContext<ReadFile> context)
    {
        if (unit is null || !units.TryGetValue(complex, out string[]? known) || known.Contains(unit))
            return;
        string name = Quoted.Mark(complex.Value);
        context.Report(JsonPath.Property(path, "buildingUnit"), unit, Telling.OneOf(known, new(
            $"niets: complex {name} noemt geen bouwkundige eenheden (buildingUnits)",
            $"nothing: complex {name} lists no building units (buildingUnits)")));
    }
}
