using Leefbaarheid.Engine.Stages;

namespace Leefbaarheid.Engine.Explaining;

/// <summary>
/// Finds how many members of a group were enough for a branch to conclude, by running it with fewer: the least number
/// for which it still concludes something, whichever members these are.
/// </summary>
internal sealed class Sufficiency<T>(Stage<T> source, Inquiry inquiry)
{
    private const int MembersTried = 50;

    public Step In(Step step)
    {
        if (step.Premises is not [GroupPremise { Count: > 1 and <= MembersTried } group])
            return step;
        var stage = inquiry.Memory.Plan.Stages.FirstOrDefault(s => ReferenceEquals(s.Query.Clause, step.Clause));
        return stage is null ? step : step with { Premises = [group with { Enough = LeastFor(stage, group.Count) }] };
    }

    private int? LeastFor(Stage stage, int count)
    {
        for (var members = 0; members < count; members++)
        {
            var that = Enumerable.Range(0, count).Count(first => Concludes(new Trimming(stage, members, first)));
            if (that > 0)
                return that == count ? members : null;
        }

        return count;
    }

    private bool Concludes(Trimming trimming) =>
        source.Try(inquiry with { Trimming = trimming }).Any(t => t.IsThrough);
}
