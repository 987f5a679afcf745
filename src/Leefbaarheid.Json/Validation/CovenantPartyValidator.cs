using FluentValidation;
using Leefbaarheid.Json.Documents;

namespace Leefbaarheid.Json.Validation;

internal sealed class CovenantPartyValidator : AbstractValidator<CovenantPartyDocument>
{
    public CovenantPartyValidator(FileIndex file)
    {
        RuleFor(party => party.PartnerKind).Obligatory("een soort partner", "a kind of partner");
        RuleFor(party => party.Partner).In(file.Partners, FileIndex.Partner);
    }
}
