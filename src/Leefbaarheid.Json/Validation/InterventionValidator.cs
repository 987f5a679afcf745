using FluentValidation;
using Leefbaarheid.Json.Documents;

namespace Leefbaarheid.Json.Validation;

internal sealed class InterventionValidator : AbstractValidator<InterventionDocument>
{
    public InterventionValidator(FileIndex file)
    {
        RuleFor(step => step.Case).In(file.Cases, FileIndex.Case);
        RuleFor(step => step.On).Obligatory("een datum", "a date");
        RuleFor(step => step.On).Recorded(file.At);
        RuleFor(step => step.Kind).Obligatory("een soort stap", "a kind of step");
        RuleFor(step => step.Of).IsOf(
            step => step.CarriesOut, step => DecisionWords.Step(step.CarriesOut!, file));
        RuleFor(step => step.By).In(file.Employees, FileIndex.Employee);
    }
}
