namespace Leefbaarheid.Rules;

/// <summary>Beleid vervuiling en brandgevaar: options of VVZ-01 and VVZ-02, all our own inference.</summary>
public sealed record PollutionAndFirePolicy
{
    /// <summary>VVZ-01: within how long someone visits, and the GGD is told.</summary>
    public WorkingDayTerm Visit { get; init; } = new(5);

    /// <summary>VVZ-02: within how long the safety check is done, and the fire service is told.</summary>
    public WorkingDayTerm Check { get; init; } = new(1);

    /// <summary>VVZ-02: from which severity a blocked exit or unsafe gas or electricity is danger of fire.</summary>
    public Severity Serious { get; init; } = Severity.Serious;
}
