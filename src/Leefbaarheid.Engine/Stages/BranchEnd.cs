namespace Leefbaarheid.Engine.Stages;

/// <summary>Where the rows of a rule's branch become conclusions.</summary>
internal sealed partial class BranchEnd<T> : Stage, IBranchEnd
{
    private readonly Stage<T> source;
    private readonly ConcludedStage<T> conclusions;

    public BranchEnd(Rule rule, Query<T> query, Stage<T> source, ConcludedStage<T> conclusions)
        : base(query)
    {
        (Rule, this.source, this.conclusions) = (rule, source, conclusions);
        source.Connect(Set, Clear);
        Number = conclusions.Open();
    }

    public Rule Rule { get; }

    /// <summary>Which one it is of those that conclude the same type.</summary>
    public int Number { get; }

    private InvalidOperationException ConcludedNull() =>
        new($"Rule {Rule.Id} concluded null; filter with 'where' what it has nothing to say about.");

    private void Set(Memory memory, int slot, Told<T> row)
    {
        memory.Recovered(this, Lambda.Row, slot);
        if (row is { IsSound: true, Value: null })
            memory.Failed(this, Lambda.Row, slot, row.Value, ConcludedNull());
        conclusions.Support(memory, this, slot, row.Value is null ? Told<T>.Unknown : row);
    }

    private void Clear(Memory memory, int slot)
    {
        memory.Recovered(this, Lambda.Row, slot);
        conclusions.Withdraw(memory, this, slot);
    }
}
