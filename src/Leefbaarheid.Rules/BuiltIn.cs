namespace Leefbaarheid.Rules;

/// <summary>De ingebouwde regels: the ids of the rules that the library has.</summary>
public static class BuiltIn
{
    /// <summary>All ids, in the order in which the rules are read.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        "VEI-01", "HG-01", "HG-02", "HG-03",
        "OVL-01", "OVL-02", "OVL-03", "OVL-04", "OVL-05", "OVL-06", "OVL-07",
        "BB-01", "BB-02", "BB-03", "VVZ-01", "VVZ-02", "ZG-01", "ZG-02", "ZG-03", "ZG-04",
        "SCH-01", "SCH-02", "SCH-03", "SCH-04", "WF-01", "WF-02", "AGR-01", "AGR-02", "WIJK-01", "WIJK-02",
        "BR-01", "BR-02", "UIT-01", "UIT-02", "UIT-03", "UIT-04", "REN-01", "REN-02", "REN-03", "REN-04", "REN-05",
        "PRI-01", "PRI-02", "PRI-03", "SCHO-01",
    ];

    private static string[] Safety { get; } = ["VEI-", "HG-", "PRI-"];

    /// <summary>
    /// Whether a rule guards people: acute danger, violence at home, privacy. A rule of a corporation's own cannot keep
    /// such a rule's advice away (LFB011); it can take its place, which is a warning (LFB015).
    /// </summary>
    /// <param name="ruleId">The id of a rule.</param>
    public static bool IsOfSafety(string ruleId)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        return Array.Exists(Safety, prefix => ruleId.StartsWith(prefix, StringComparison.Ordinal));
    }
}
