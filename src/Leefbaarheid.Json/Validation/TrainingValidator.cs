using FluentValidation;
using Leefbaarheid.Json.Documents;

namespace Leefbaarheid.Json.Validation;

internal sealed class TrainingValidator : AbstractValidator<TrainingDocument>
{
    public TrainingValidator(FileIndex file)
    {
        RuleFor(training => training.On).Obligatory("een datum", "a date");
        RuleFor(training => training.On).Recorded(file.At);
    }
}
