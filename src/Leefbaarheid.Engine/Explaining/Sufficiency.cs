namespace Leefbaarheid.Engine.Explaining;

/// <summary>
/// Finds how many members of a group were enough for a branch to conclude, by running it with fewer: the least number
/// for which it still concludes something, whichever members these are. Exact for ten members or fewer; for more, by
/// trying some hundreds of choices.
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
            var (some, all) = (false, true);
            foreach (var chosen in Choices.Of(members, count))
            {
                var concludes = Concludes(new Trimming(stage, chosen));
                (some, all) = (some || concludes, all && concludes);
                if (some && !all)
                    return null;
            }

            if (all)
                return members;
        }

        return count;
    }

    private bool Concludes(Trimming trimming) =>
        source.Try(inquiry with { Trimming = trimming }).Any(t => t.IsThrough);
}
