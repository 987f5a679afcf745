using Leefbaarheid.Rules;

namespace Leefbaarheid.Json;

/// <summary>The words by which a step says which of several decisions of a rule it carries out.</summary>
internal static class DecisionWords
{
    private static readonly Dictionary<string, string[]> OfStep = new(StringComparer.Ordinal)
    {
        ["HG-01"] = ["consult"],
        ["OVL-01"] = ["tips", "review"],
        ["OVL-04"] = ["visit"],
        ["BB-03"] = ["intake", "aftercare", "nextStep"],
        ["SCH-01"] = ["step", "visit"],
        ["SCH-04"] = ["contact", "visit"],
        ["AGR-01"] = ["register", "policeReport", "visitByTwo"],
        ["UIT-03"] = ["SixWeeks", "Month3", "Month12", "Month24"],
    };

    private static readonly Dictionary<string, Reference> OfFact = new(StringComparer.Ordinal)
    {
        ["OVL-07"] = Reference.TerminationProposal,
        ["UIT-01"] = Reference.Placement,
        ["REN-04"] = Reference.Project,
    };

    /// <summary>The words of a step: none where a rule has one at most, null where any word may be right.</summary>
    public static IReadOnlyCollection<string>? Step(string rule, ReadFile file) =>
        OfFact.TryGetValue(rule, out Reference? fact) ? [.. file.Ids(fact)]
        : OfStep.TryGetValue(rule, out string[]? words) ? words
        : BuiltIn.Ids.Contains(rule) ? []
        : null;

    /// <summary>The words of a referral: its kind of partner; null for a rule that is not built in.</summary>
    public static IReadOnlyCollection<string>? Referral(string rule, string partnerKind) =>
        rule == "AGR-01" ? [partnerKind, "policeReport"]
        : BuiltIn.Ids.Contains(rule) ? [partnerKind]
        : null;
}
