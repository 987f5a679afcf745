using FluentValidation;
using Leefbaarheid.Json.Documents;

namespace Leefbaarheid.Json.Validation;

internal sealed class AreaTeamValidator : AbstractValidator<AreaTeamDocument>
{
    public AreaTeamValidator()
    {
        RuleFor(team => team.Name).Obligatory("een naam", "a name");
        RuleForEach(team => team.Offices).SetValidator(new OfficeValidator());
    }
}
