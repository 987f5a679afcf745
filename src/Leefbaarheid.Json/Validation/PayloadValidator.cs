using FluentValidation;
using Leefbaarheid.Domain;
using Leefbaarheid.Json.Documents;
using Leefbaarheid.Json.Reading;

namespace Leefbaarheid.Json.Validation;

internal sealed class PayloadValidator : AbstractValidator<PayloadDocument>
{
    public PayloadValidator(FileIndex file)
    {
        RuleFor(payload => payload.Case).In(file.Cases, FileIndex.Case);
        RuleFor(payload => payload.Recipient).Obligatory("een soort partner", "a kind of partner");
        RuleFor(payload => payload.Partner).In(file.Partners, FileIndex.Partner);
        RuleFor(payload => payload.Covenant).In(file.Covenants, FileIndex.Covenant);
        RuleFor(payload => payload.Fields).Custom((fields, context) => CheckFields(fields, context));
        RuleForEach(payload => payload.Fields).SetValidator(new PayloadFieldValidator());
    }

    private static void CheckFields(
        IReadOnlyList<PayloadFieldDocument> fields, ValidationContext<PayloadDocument> context)
    {
        foreach (var twins in fields.Where(part => part.Name is not null).GroupBy(part => part.Name))
        {
            string first = twins.First().Path;
            foreach (PayloadFieldDocument twin in twins.Skip(1))
                context.Report(JsonPath.Property(twin.Path, "name"), Text.Same(Quoted.Mark(twin.Name!)), new(
                    $"een veld dat niet al bij {first} staat", $"a field that is not that of {first}"));
        }
    }
}
