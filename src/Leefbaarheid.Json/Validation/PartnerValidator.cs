using FluentValidation;
using Leefbaarheid.Json.Documents;

namespace Leefbaarheid.Json.Validation;

internal sealed class PartnerValidator : AbstractValidator<PartnerDocument>
{
    public PartnerValidator()
    {
        RuleFor(partner => partner.Kind).Obligatory("een soort partner", "a kind of partner");
    }
}
