using FluentValidation;
using Leefbaarheid.Json.Documents;

namespace Leefbaarheid.Json.Validation;

internal sealed class CaseFileValidator : AbstractValidator<CaseFileDocument>
{
    public CaseFileValidator(FileIndex file)
    {
        RuleFor(record => record.Case).In(file.Cases, FileIndex.Case);
        RuleFor(record => record.OpenedOn).Obligatory("een datum", "a date");
        RuleFor(record => record.OpenedOn).Recorded(file.At);
        RuleFor(record => record.ClosedOn).Recorded(file.At).NotBefore(record => record.OpenedOn, "openedOn");
    }
}
