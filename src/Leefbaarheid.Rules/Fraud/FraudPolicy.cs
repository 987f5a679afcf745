namespace Leefbaarheid.Rules;

/// <summary>Beleid hennep, drugs en woonfraude: options of WF-01 and WF-02, all our own inference.</summary>
public sealed record FraudPolicy
{
    /// <summary>WF-01: within how long the police are told.</summary>
    public WorkingDayTerm Report { get; init; } = new(1);

    /// <summary>WF-02: within how long the tenant is heard.</summary>
    public WorkingDayTerm Hearing { get; init; } = new(10);
}
