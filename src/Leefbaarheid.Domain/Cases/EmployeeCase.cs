namespace Leefbaarheid.Domain;

/// <summary>Zaak van een medewerker.</summary>
/// <param name="Employee">Which one.</param>
public sealed record EmployeeCase(EmployeeId Employee) : CaseSubject
{
    /// <summary>Which one.</summary>
    public EmployeeId Employee { get; } = Required.Id(Employee, Employee.Value);

    /// <inheritdoc />
    public override string Id => Employee.Value;

    /// <inheritdoc />
    public override Text Kind => new("medewerker", "employee");

    private protected override int Rank => 4;
}
