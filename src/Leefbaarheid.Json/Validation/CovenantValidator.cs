using FluentValidation;
using Leefbaarheid.Json.Documents;

namespace Leefbaarheid.Json.Validation;

internal sealed class CovenantValidator : AbstractValidator<CovenantDocument>
{
    public CovenantValidator(FileIndex file)
    {
        RuleFor(covenant => covenant.ValidTo).NotBefore(covenant => covenant.ValidFrom, "validFrom");
        RuleForEach(covenant => covenant.Parties).SetValidator(new CovenantPartyValidator(file));
    }
}
