using Leefbaarheid.Domain;
using NodaTime;

namespace Leefbaarheid.Json;

internal static class EmployeeShape
{
    private static readonly Sort<decimal> Hours = Sorts.Number(
        0, 168, new("een getal van 0 tot en met 168 (uren)", "a number from 0 up to 168 (hours)"));

    public static Shape<Employee> Shape { get; } = new("employee", f =>
    {
        EmployeeId id = f.Id(e => e.Id, id => new EmployeeId(id));
        f.IsCase(id.Value, CaseSubject.Of(id));
        EmployeeRole role = f.Need(e => e.Role, Sorts.Word(EmployeeRoles.Words), new("een rol", "a role"));
        decimal? hours = f.May(e => e.HoursPerWeek, Hours);
        LocalDate? from = f.May(e => e.InServiceFrom, Sorts.Planned);
        return new Employee(id, role)
        {
            HoursPerWeek = hours,
            InServiceFrom = from,
            InServiceTo = f.From(from, "inServiceFrom", e => e.InServiceTo, Sorts.Planned),
            BehindTheDoor = f.May(e => e.BehindTheDoor, Sorts.YesOrNo),
            Trainings = f.Some(e => e.Trainings, TrainingShape.Shape),
        };
    })
    {
        IsSubject = true,
    };
}
