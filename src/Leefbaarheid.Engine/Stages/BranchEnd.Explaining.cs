namespace Leefbaarheid.Engine.Stages;

internal sealed partial class BranchEnd<T>
{
    /// <summary>How a row of this branch came to be.</summary>
    public Trial<T> TrialOf(Inquiry inquiry, int slot) => source.TrialOf(inquiry, slot);

    /// <summary>How a row came to a conclusion through this branch.</summary>
    public Support Explain(Inquiry inquiry, Trial<T> way) =>
        new(Rule, [.. way.Steps.Select(step => WithEnough(inquiry, step, way.Value))]);

    public IEnumerable<Way> Diagnose(Inquiry inquiry, object subject) =>
        from origin in source.Find(inquiry.Memory, subject).Distinct().ToList()
        from way in source.Trials(inquiry.From(origin))
        let trial = way is { IsThrough: true, Value: null } ? ToNothing(way) : way
        select new Way([.. trial.Steps, .. NotReached(trial)])
        {
            Relation = trial.IsThrough ? (IRelation)conclusions.Query : null,
            Conclusion = trial.IsThrough ? trial.Value : null,
        };

    /// <summary>A way to a conclusion that is null is none: its last step is what failed.</summary>
    private Trial<T> ToNothing(Trial<T> way) =>
        new(way.Steps.SetItem(way.Steps.Length - 1, Steps.Broke(Query, null, ConcludedNull())), false, default!);

    /// <summary>A step with how many members of its group were enough for a conclusion.</summary>
    private Step WithEnough(Inquiry inquiry, Step step, T conclusion)
    {
        if (!inquiry.Gatherings.TryGetValue(step, out var row)
            || step.Premises is not [GroupPremise { Count: > 1 and <= Sufficiency<T>.MembersTried } group])
        {
            return step;
        }

        var sufficiency = inquiry.Once((this, row), () =>
            new Sufficiency<T>(source, ((Concluded<T>)conclusions.Query).Key, inquiry.From(row), group.Count));
        return step with { Premises = [group with { Enough = sufficiency.For(conclusion) }] };
    }

    /// <summary>The clauses after the one that stopped a row, along the left of the query.</summary>
    private IEnumerable<Step> NotReached(Trial<T> trial)
    {
        if (trial.IsThrough)
            return [];
        var clauses = new Stack<Clause>();
        for (Query? query = Query; query is not null; query = query.Inputs is [var left, ..] ? left : null)
            clauses.Push(query.Clause);
        return clauses
            .SkipWhile(clause => !ReferenceEquals(clause, trial.Steps[^1].Clause))
            .Skip(1)
            .Select(clause => new Step(clause, Outcome.NotReached));
    }
}
