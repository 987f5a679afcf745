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
        conclusions.Open(this);
    }

    public Rule Rule { get; }

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

    /// <summary>The support that each row gives, or withholds because it failed.</summary>
    public sealed class State
    {
        public SlotMap Supports;
    }
}
