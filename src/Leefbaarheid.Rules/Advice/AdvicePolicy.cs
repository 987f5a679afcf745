using static Leefbaarheid.Rules.PolicyOption;

namespace Leefbaarheid.Rules;

/// <summary>Beleid advies: options of how proposals become advice.</summary>
public sealed record AdvicePolicy
{
    /// <summary>Within how long a human looks at what no rule answers.</summary>
    public WorkingDayTerm HumanLook { get; init; } = new(5);

    internal static AdvicePolicy Ask(PolicyOptions<AdvicePolicy> options) =>
        new()
        {
            HumanLook = options.Term(p => p.HumanLook, Inference(
                "binnen hoe lang iemand kijkt naar wat geen regel beantwoordt",
                "within how long a human looks at what no rule answers", "ADV-03")),
        };
}
