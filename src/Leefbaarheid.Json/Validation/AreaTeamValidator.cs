using FluentValidation;
using Leefbaarheid.Json.Documents;
using Leefbaarheid.Json.Reading;
using NodaTime;

namespace Leefbaarheid.Json.Validation;

internal sealed class AreaTeamValidator : AbstractValidator<AreaTeamDocument>
{
    public AreaTeamValidator()
    {
        RuleFor(team => team.Name).Obligatory("een naam", "a name");
        RuleForEach(team => team.Offices).SetValidator(new OfficeValidator());
        RuleFor(team => team.Offices).Custom(CheckSuccession);
    }

    private static void CheckSuccession(
        IReadOnlyList<OfficeDocument> offices, ValidationContext<AreaTeamDocument> context)
    {
        for (int later = 1; later < offices.Count; later++)
        {
            OfficeDocument office = offices[later];
            if (offices.Take(later).FirstOrDefault(earlier => Overlap(earlier, office)) is { } other)
                context.Report(
                    office.Path,
                    new("een wijkkantoor dat tegelijk met een ander in gebruik is",
                        "an office that is in use together with another"),
                    new($"dagen waarop {other.Path} niet in gebruik is (inUseFrom, inUseTo)",
                        $"days on which {other.Path} is not in use (inUseFrom, inUseTo)"));
        }
    }

    private static bool Overlap(OfficeDocument one, OfficeDocument other) =>
        (one.InUseFrom ?? LocalDate.MinIsoValue) <= (other.InUseTo ?? LocalDate.MaxIsoValue)
        && (other.InUseFrom ?? LocalDate.MinIsoValue) <= (one.InUseTo ?? LocalDate.MaxIsoValue);
}
