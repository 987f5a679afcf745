using FluentValidation;
using Leefbaarheid.Json.Documents;

namespace Leefbaarheid.Json.Validation;

internal sealed class PayloadFieldValidator : AbstractValidator<PayloadFieldDocument>
{
    public PayloadFieldValidator()
    {
        RuleFor(part => part.Name).Obligatory("de naam van een veld", "the name of a field");
        When(part => part.Name is not null && part.Known is null, () =>
            RuleFor(part => part.Class).Obligatory(
                "de klasse van een eigen veld, als \"Fact\"", "the class of a field of your own, like \"Fact\""));
    }
}
