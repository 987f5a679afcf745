using static Leefbaarheid.Rules.PolicyOption;

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

    internal static PollutionAndFirePolicy Ask(PolicyOptions<PollutionAndFirePolicy> options) =>
        new()
        {
            Visit = options.Term(p => p.Visit, Inference(
                "binnen hoe lang iemand langsgaat en de GGD het weet",
                "within how long someone visits and the GGD is told", "VVZ-01")),
            Check = options.Term(p => p.Check, Inference(
                "binnen hoe lang de veiligheid is nagekeken en de brandweer het weet",
                "within how long safety is checked and the fire service is told", "VVZ-02")),
            Serious = options.Severity(p => p.Serious, Inference(
                "vanaf welke ernst een dichte uitgang, onveilig gas of onveilige stroom brandgevaar is",
                "from which severity a blocked exit or unsafe gas or electricity is danger of fire", "VVZ-02")),
        };
}
