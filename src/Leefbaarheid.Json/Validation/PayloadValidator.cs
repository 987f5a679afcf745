using FluentValidation;
using Leefbaarheid.Json.Documents;

namespace Leefbaarheid.Json.Validation;

internal sealed class PayloadValidator : AbstractValidator<PayloadDocument>
{
    public PayloadValidator(FileIndex file)
    {
        RuleFor(payload => payload.Case).In(file.Cases, FileIndex.Case);
        RuleFor(payload => payload.Recipient).Obligatory("een soort partner", "a kind of partner");
        RuleFor(payload => payload.Partner).In(file.Partners, FileIndex.Partner);
        RuleFor(payload => payload.Covenant).In(file.Covenants, FileIndex.Covenant);
        RuleForEach(payload => payload.Fields).SetValidator(new PayloadFieldValidator());
    }
}
