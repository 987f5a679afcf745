namespace Leefbaarheid.Rules;

/// <summary>Beleid medewerkers: options of AGR-01 and SCHO-01.</summary>
public sealed record StaffPolicy
{
    /// <summary>AGR-01: within how long aggression is registered and reported to the police.</summary>
    public WorkingDayTerm Registration { get; init; } = new(1);

    /// <summary>AGR-01: how long visits are made by two.</summary>
    public Period VisitByTwo { get; init; } = Period.FromMonths(12);

    /// <summary>SCHO-01: how long a training stays valid.</summary>
    public Period TrainingValid { get; init; } = Period.FromMonths(24);

    /// <summary>SCHO-01: the roles that enter homes, where an employee's own record does not say.</summary>
    public ValueList<EmployeeRole> BehindTheDoor { get; init; } = 
    [
        EmployeeRole.Caretaker, EmployeeRole.LiveabilityConsultant,
        EmployeeRole.HousingCareConsultant, EmployeeRole.SocialProjectGuide,
    ];
}
