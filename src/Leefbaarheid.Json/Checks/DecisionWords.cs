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

    // What they tell apart are placements and projects, which a file does not hold yet.
    private static readonly HashSet<string> AnyWord = new(StringComparer.Ordinal) { "UIT-01", "REN-04" };

    private static readonly HashSet<string> WithoutWords = new(StringComparer.Ordinal)
    {
        "VEI-01", "HG-02", "HG-03", "OVL-02", "OVL-03", "OVL-05", "OVL-06", "BB-01", "BB-02", "VVZ-01", "VVZ-02",
        "ZG-01", "ZG-02", "ZG-03", "ZG-04", "SCH-02", "SCH-03", "WF-01", "WF-02", "AGR-02", "WIJK-01", "WIJK-02",
        "BR-01", "BR-02", "UIT-02", "UIT-04", "REN-01", "REN-02", "REN-03", "REN-05", "PRI-01", "PRI-02", "PRI-03",
        "SCHO-01",
    };

    /// <summary>The words of a step: none where a rule has one at most, null where any word may be right.</summary>
    public static IReadOnlyCollection<string>? Step(string rule, ReadFile file) =>
        rule == "OVL-07" ? [.. file.Ids(Reference.TerminationProposal)]
        : OfStep.TryGetValue(rule, out string[]? words) ? words
        : WithoutWords.Contains(rule) ? []
        : null;

    /// <summary>The words of a referral: its kind of partner; null for a rule that is not built in.</summary>
    public static IReadOnlyCollection<string>? Referral(string rule, string partnerKind) =>
        rule == "AGR-01" ? [partnerKind, "policeReport"]
        : IsBuiltIn(rule) ? [partnerKind]
        : null;

    private static bool IsBuiltIn(string rule) =>
        rule == "OVL-07" || OfStep.ContainsKey(rule) || WithoutWords.Contains(rule) || AnyWord.Contains(rule);
}
