namespace Leefbaarheid.Testing;

public static partial class Some
{
    /// <summary>A caretaker, of whose contract and training nothing is known.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="role">The role.</param>
    public static Employee Employee(string id = "E1", EmployeeRole role = EmployeeRole.Caretaker) =>
        new(new(id), role);

    /// <summary>A team that works everywhere and has no office.</summary>
    /// <param name="id">The identity.</param>
    public static AreaTeam AreaTeam(string id = "A1") => new(new(id), "Team Noord");
}
