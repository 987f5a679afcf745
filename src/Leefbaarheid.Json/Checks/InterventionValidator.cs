using FluentValidation;
using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

/// <summary>What a step is of is a word of its rule.</summary>
internal sealed class InterventionValidator : AbstractValidator<ReadFile>
{
    public InterventionValidator() => RuleFor(file => file).Custom((file, context) =>
    {
        foreach ((string path, Intervention step) in file.All<Intervention>())
            context.CheckOf(path, step.Of, step.CarriesOut, rule => DecisionWords.Step(rule, file));
    });
}
