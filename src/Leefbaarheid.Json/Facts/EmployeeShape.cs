using Leefbaarheid.Domain;

namespace Leefbaarheid.Json;

internal static class EmployeeShape
{
    private static readonly Sort<decimal> Hours = Sorts.Number(
        0, 168, new("een getal van 0 tot en met 168 (uren)", "a number from 0 up to 168 (hours)"));

    public static Shape<Employee> Shape { get; } = new("employee", f =>
    {
        EmployeeId id = f.Id(e => e.Id, id => new EmployeeId(id));
        f.IsCase(id.Value, CaseSubject.Of(id));
        return new Employee(id, f.Need(e => e.Role, Sorts.Word(EmployeeRoles.Words), new("een rol", "a role")))
        {
            HoursPerWeek = f.May(e => e.HoursPerWeek, Hours),
            BehindTheDoor = f.May(e => e.BehindTheDoor, Sorts.YesOrNo),
            Trainings = f.Some(e => e.Trainings, TrainingShape.Shape),
        };
    })
    {
        IsSubject = true,
    };
}
