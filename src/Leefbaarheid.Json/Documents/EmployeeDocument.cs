using Leefbaarheid.Domain;
using Leefbaarheid.Domain.Staff;
using Leefbaarheid.Json.Reading;

namespace Leefbaarheid.Json.Documents;

/// <summary>Medewerker as a file has it.</summary>
internal sealed class EmployeeDocument(ObjectReader json) : IdentifiedObject(json)
{
    public EmployeeRole? Role { get; } = json.Value("role", Readings.Word(EmployeeRoles.Words));

    public decimal? HoursPerWeek { get; } = json.Value("hoursPerWeek", Readings.HoursPerWeek);

    public Answer BehindTheDoor { get; } = json.Answer("behindTheDoor");

    public IReadOnlyList<TrainingDocument> Trainings { get; } =
        json.Objects("trainings", item => new TrainingDocument(item));

    public Employee ToFact() => new(new EmployeeId(Id), Role!.Value)
    {
        HoursPerWeek = HoursPerWeek,
        BehindTheDoor = BehindTheDoor == Answer.Unknown ? null : BehindTheDoor == Answer.Yes,
        Trainings = Trainings.Select(training => training.ToFact()).ToValueList(),
    };
}
