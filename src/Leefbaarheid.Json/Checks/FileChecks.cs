using FluentValidation;
using FluentValidation.Results;
using Leefbaarheid.Json.Reading;
using Leefbaarheid.Json.Shapes;

namespace Leefbaarheid.Json.Checks;

/// <summary>Checks what concerns several facts of a file, and tells it in the form of what could not be read.</summary>
internal static class FileChecks
{
    // Made once: a validator holds nothing of a file.
    private static readonly IValidator<ReadFile>[] Validators =
    [
        new ReferenceValidator(), new DayValidator(), new IdValidator(), new BlockValidator(),
        new InterventionValidator(), new ReferralValidator(),
    ];

    public static void Check(ReadFile file)
    {
        foreach (ValidationFailure failure in Validators.SelectMany(validator => validator.Validate(file).Errors))
        {
            if (failure.CustomState is InputProblem problem)
                file.Problems.AddLater(problem.Path, problem.Found, problem.Expected);
        }
    }
}
