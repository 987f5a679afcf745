using FluentValidation;
using Leefbaarheid.Json.Documents;

namespace Leefbaarheid.Json.Validation;

internal sealed class OfficeValidator : AbstractValidator<OfficeDocument>
{
    public OfficeValidator()
    {
        RuleFor(office => office.Name).Obligatory("een naam", "a name");
        RuleFor(office => office.InUseTo).NotBefore(office => office.InUseFrom, "inUseFrom");
        RuleFor(office => office.Address!).SetValidator(new AddressValidator());
    }
}
