using FluentValidation;
using Leefbaarheid.Json.Documents;

namespace Leefbaarheid.Json.Validation;

internal sealed class HouseholdValidator : AbstractValidator<HouseholdDocument>
{
    public HouseholdValidator(FileIndex file)
    {
        RuleFor(household => household.Dwelling!).SetValidator(new DwellingValidator(file));
        RuleForEach(household => household.Residents).SetValidator(new ResidentValidator());
    }
}
