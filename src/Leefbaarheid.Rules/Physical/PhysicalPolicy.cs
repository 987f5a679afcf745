using static Leefbaarheid.Rules.PolicyOption;

namespace Leefbaarheid.Rules;

/// <summary>Beleid over fysieke meldingen: options of WIJK-01.</summary>
public sealed record PhysicalPolicy
{
    /// <summary>WIJK-01: within how long a report is passed on to its owner; the library's own proposal.</summary>
    public WorkingDayTerm PassOn { get; init; } = new(2);

    internal static PhysicalPolicy Ask(PolicyOptions<PhysicalPolicy> options) =>
        new()
        {
            PassOn = options.Term(p => p.PassOn, Inference(
                "binnen hoe lang een melding bij de eigenaar is",
                "within how long a report is passed on to its owner", "WIJK-01")),
        };
}
