using FluentValidation;
using Leefbaarheid.Json.Documents;

namespace Leefbaarheid.Json.Validation;

internal sealed class EmployeeValidator : AbstractValidator<EmployeeDocument>
{
    public EmployeeValidator(FileIndex file)
    {
        RuleFor(employee => employee.Role).Obligatory("een rol", "a role");
        RuleForEach(employee => employee.Trainings).SetValidator(new TrainingValidator(file));
    }
}
