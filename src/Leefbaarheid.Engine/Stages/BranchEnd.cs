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
        source.Connect(new Port(this));
        conclusions.Open(this);
    }

    public Rule Rule { get; }

    private InvalidOperationException ConcludedNull() =>
        new($"Rule {Rule.Id} concluded null; filter with 'where' what it has nothing to say about.");

    /// <summary>The support that each row gives, or withholds because it failed.</summary>
    public sealed class State
    {
        public SlotMap Supports;
    }

    private sealed class Port(BranchEnd<T> end) : Receiver<T>
    {
        public override void Set(Memory memory, int slot, Told<T> row)
        {
            memory.Recovered(end, Lambda.Row, slot);
            if (row is { IsSound: true, Value: null })
                memory.Failed(end, Lambda.Row, slot, row.Value, end.ConcludedNull());
            end.conclusions.Support(memory, end, slot, row.Value is null ? Told<T>.Unknown : row);
        }

        public override void Clear(Memory memory, int slot)
        {
            memory.Recovered(end, Lambda.Row, slot);
            end.conclusions.Withdraw(memory, end, slot);
        }
    }
}
