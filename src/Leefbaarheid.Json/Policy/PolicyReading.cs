using Leefbaarheid.Domain;
using Leefbaarheid.Rules;

namespace Leefbaarheid.Json;

/// <summary>The outcome of reading a policy: the policy, or everything that is wrong with it.</summary>
public sealed record PolicyReading
{
    private PolicyReading(LeefbaarheidPolicy? policy, ProblemList problems) =>
        (Policy, Problems, MoreProblems) = (policy, problems.All.ToValueList(), problems.More);

    /// <summary>The policy, with the default of what was left out; none where there is any problem.</summary>
    public LeefbaarheidPolicy? Policy { get; }

    /// <summary>The problems, at most <see cref="CaseReading.MostProblems"/>; empty where it is right.</summary>
    public ValueList<InputProblem> Problems { get; }

    /// <summary>How many problems there are besides.</summary>
    public int MoreProblems { get; }

    internal static PolicyReading Of(PolicyNode? node, ProblemList problems)
    {
        LeefbaarheidPolicy? policy = node is null
            ? null
            : ReadOptions<LeefbaarheidPolicy>.Read(
                LeefbaarheidPolicy.Default, LeefbaarheidPolicy.Ask, node, problems);
        return new(problems.IsEmpty ? policy : null, problems);
    }
}
