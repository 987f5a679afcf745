using Leefbaarheid.Engine.Explaining;

namespace Leefbaarheid.Engine.Stages;

/// <summary>Where the rows of a rule's branch become conclusions.</summary>
internal sealed class BranchEnd<T>(Rule rule, Stage<T> source, ConcludedStage<T> conclusions)
    : Stage, IReceiver<T>, IBranchEnd
{
    public IEnumerable<IClearable> Holders => [this];

    public Rule Rule => rule;

    public void Set(Memory memory, int slot, T value)
    {
        if (value is not null)
        {
            memory.Recovered(this, Lambda.Row, slot);
            conclusions.Uphold(memory, this, slot, value);
            return;
        }

        var error = new InvalidOperationException(
            $"Rule {rule.Id} concluded null; filter with 'where' what it has nothing to say about.");
        memory.Failed(this, Lambda.Row, slot, null, error);
        conclusions.Fail(memory, this, slot, Known<T>.Not);
    }

    public void Fail(Memory memory, int slot, Known<T> value)
    {
        memory.Recovered(this, Lambda.Row, slot);
        conclusions.Fail(memory, this, slot, value);
    }

    public void Clear(Memory memory, int slot)
    {
        memory.Recovered(this, Lambda.Row, slot);
        conclusions.Withdraw(memory, this, slot);
    }

    public BranchEndState StateIn(Memory memory) =>
        memory.Find<BranchEndState>(Number) ?? memory.Add(Number, new BranchEndState());

    /// <summary>The row that a row of this branch began as.</summary>
    public Origin OriginOf(Memory memory, int slot) => source.OriginOf(memory, slot);

    /// <summary>How a row came to a conclusion through this branch, by every way.</summary>
    public IEnumerable<Support> Explain(Inquiry inquiry, Origin origin, T conclusion)
    {
        var here = inquiry.From(origin);
        var sufficiency = new Sufficiency<T>(source, here);
        return from way in source.WaysTo(here, conclusion)
               select new Support(rule, [.. way.Steps.Select(sufficiency.In)]);
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
