using FluentValidation;
using Leefbaarheid.Json.Documents;

namespace Leefbaarheid.Json.Validation;

internal sealed class DwellingValidator : AbstractValidator<DwellingDocument>
{
    public DwellingValidator(FileIndex file)
    {
        RuleFor(dwelling => dwelling.ComplexId).In(file.Complexes, FileIndex.Complex);
        RuleFor(dwelling => dwelling.Block).IsBlockOf(dwelling => dwelling.ComplexId, file);
        RuleFor(dwelling => dwelling.Address!).SetValidator(new AddressValidator());
    }
}
