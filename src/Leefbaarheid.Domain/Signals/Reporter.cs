namespace Leefbaarheid.Domain;

/// <summary>Melder: who reported a signal, as far as recorded.</summary>
/// <param name="Role">In what role.</param>
/// <param name="Household">The reporter's own household, if he lives nearby.</param>
/// <param name="Employee">The employee, if it is one.</param>
public sealed record Reporter(ReporterRole Role, HouseholdId? Household = null, EmployeeId? Employee = null);
