namespace Leefbaarheid.Testing;

public static partial class Some
{
    /// <summary>Works on complex C1, without a first day yet.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="complex">The complex.</param>
    /// <param name="guides">The employees who are its contact persons.</param>
    public static RenovationProject RenovationProject(
        string id = "W1", string complex = "C1", params ValueList<EmployeeId> guides) =>
        new(new(id), new(complex), guides);

    /// <summary>A visit at which nobody was reached.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="of">The household; H1 where left out.</param>
    /// <param name="on">The day, as in 2026-11-23.</param>
    public static HomeVisit HomeVisit(string id = "Z1", HouseholdId? of = null, string on = Monday) =>
        new(new(id), of ?? Home, Day(on));

    /// <summary>A mark of 7 before the works of project W1.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="project">The project.</param>
    /// <param name="moment">Before, during or after the works.</param>
    /// <param name="mark">From 1 to 10.</param>
    /// <param name="on">The day, as in 2026-11-23.</param>
    public static ResidentSatisfaction ResidentSatisfaction(
        string id = "M1",
        string project = "W1",
        SatisfactionMoment moment = SatisfactionMoment.Before,
        int mark = 7,
        string on = Monday) => new(new(id), new(project), moment, mark, Day(on));
}
