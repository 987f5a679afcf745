using static Leefbaarheid.Rules.PolicyOption;

namespace Leefbaarheid.Rules;

/// <summary>Beleid hennep, drugs en woonfraude: options of WF-01 and WF-02, all our own inference.</summary>
public sealed record FraudPolicy
{
    /// <summary>WF-01: within how long the police are told.</summary>
    public WorkingDayTerm Report { get; init; } = new(1);

    /// <summary>WF-02: within how long the tenant is heard.</summary>
    public WorkingDayTerm Hearing { get; init; } = new(10);

    internal static FraudPolicy Ask(PolicyOptions<FraudPolicy> options) =>
        new()
        {
            Report = options.Term(p => p.Report, Inference(
                "binnen hoe lang de politie het weet",
                "within how long the police are told", "WF-01")),
            Hearing = options.Term(p => p.Hearing, Inference(
                "binnen hoe lang de huurder is gehoord",
                "within how long the tenant is heard", "WF-02")),
        };
}
