using static Leefbaarheid.Rules.PolicyOption;

namespace Leefbaarheid.Rules;

/// <summary>Beleid huiselijk geweld: options of HG-01 to HG-03.</summary>
public sealed record DomesticViolencePolicy
{
    /// <summary>HG-01: within how long is consulted.</summary>
    public WorkingDayTerm Consultation { get; init; } = new(1);

    /// <summary>HG-02: within how long reporting is decided on; acute danger: at once.</summary>
    public WorkingDayTerm Report { get; init; } = new(1);

    internal static DomesticViolencePolicy Ask(PolicyOptions<DomesticViolencePolicy> options) =>
        new()
        {
            Consultation = options.Term(p => p.Consultation, Inference(
                "binnen hoe lang wordt overlegd",
                "within how long is consulted", "HG-01")),
            Report = options.Term(p => p.Report, Inference(
                "binnen hoe lang over melden is beslist; bij acuut gevaar direct",
                "within how long reporting is decided on; in acute danger at once", "HG-02", "HG-03")),
        };
}
