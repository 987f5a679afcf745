namespace Leefbaarheid.Engine.Stages;

internal sealed partial class BranchEnd<T>
{
    /// <summary>The row that a row of this branch began as.</summary>
    public Origin OriginOf(Memory memory, int slot) => source.OriginOf(memory, slot);

    /// <summary>How a row came to a conclusion through this branch, by every way.</summary>
    public IEnumerable<Support> Explain(Inquiry inquiry, Origin origin, T conclusion)
    {
        var here = inquiry.From(origin);
        var sufficiency = new Sufficiency<T>(source, here);
        return from way in source.WaysTo(here, conclusion)
               select new Support(Rule, [.. way.Steps.Select(sufficiency.In)]);
    }

    public IEnumerable<Way> Diagnose(Memory memory, object subject) =>
        from beginning in source.Beginnings.Distinct()
        from slot in beginning.Locate(memory, subject)
        from trial in source.Try(new Inquiry(memory) { WantsLapsed = true }.From(new Origin(beginning, slot)))
        select new Way([.. trial.Steps, .. NotReached(trial)])
        {
            Relation = trial.IsThrough ? (IRelation)conclusions.Query : null,
            Conclusion = trial.IsThrough ? trial.Value : null,
        };

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
