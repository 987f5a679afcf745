namespace Leefbaarheid.Rules;

/// <summary>Options of a policy that make no sense, all at once and by name (LFB017).</summary>
internal static class PolicyChecks
{
    public static IEnumerable<Finding> Find(LeefbaarheidPolicy policy)
    {
        List<string> problems = [];
        LeefbaarheidPolicy.Ask(new CheckedOptions<LeefbaarheidPolicy>(policy, "", problems));
        return problems.Select(problem => new Finding(
            "LFB017", FindingSeverity.Error, "", "",
            $"The policy option {problem}. Leave it out for the library's own proposal."));
    }
}
