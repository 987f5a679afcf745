using FluentValidation;
using Leefbaarheid.Json.Documents;

namespace Leefbaarheid.Json.Validation;

internal sealed class AddressValidator : AbstractValidator<AddressDocument>
{
    public AddressValidator()
    {
        RuleFor(address => address.Street).Obligatory("een straat", "a street");
        RuleFor(address => address.Number).Obligatory("een huisnummer als tekst", "a house number as text");
    }
}
