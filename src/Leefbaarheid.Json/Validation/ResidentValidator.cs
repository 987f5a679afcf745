using FluentValidation;
using Leefbaarheid.Json.Documents;

namespace Leefbaarheid.Json.Validation;

internal sealed class ResidentValidator : AbstractValidator<ResidentDocument>
{
    public ResidentValidator()
    {
        RuleFor(resident => resident.Id).Obligatory("een id", "an id");
        RuleFor(resident => resident.Role).Obligatory("een rol", "a role");
    }
}
