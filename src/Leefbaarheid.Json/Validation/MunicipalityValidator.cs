using FluentValidation;
using Leefbaarheid.Json.Documents;

namespace Leefbaarheid.Json.Validation;

internal sealed class MunicipalityValidator : AbstractValidator<MunicipalityDocument>
{
    public MunicipalityValidator()
    {
        RuleFor(municipality => municipality.Code).Obligatory("een gemeentecode", "a municipality code");
    }
}
