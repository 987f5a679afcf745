using static Leefbaarheid.Rules.PolicyOption;

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

    internal static StaffPolicy Ask(PolicyOptions<StaffPolicy> options) =>
        new()
        {
            Registration = options.Term(p => p.Registration, Inference(
                "binnen hoe lang agressie is geregistreerd en aangifte gedaan",
                "within how long aggression is registered and reported to the police", "AGR-01")),
            VisitByTwo = options.Period(p => p.VisitByTwo, Inference(
                "hoe lang met twee mensen wordt bezocht",
                "how long visits are made by two", "AGR-01")),
            TrainingValid = options.Period(p => p.TrainingValid, Inference(
                "hoe lang een scholing geldig blijft",
                "how long a training stays valid", "SCHO-01")),
            BehindTheDoor = options.Roles(p => p.BehindTheDoor, Inference(
                "rollen die achter de voordeur komen, waar de medewerker zelf niets zegt",
                "roles that enter homes, where an employee's own record does not say", "SCHO-01")),
        };
}
