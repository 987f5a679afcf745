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

    /// <summary>The support that each row gives, or withholds because it failed.</summary>
    public sealed class State
    {
        public SlotMap Supports;
    }

    private sealed class Port(BranchEnd<T> end) : Receiver<T>
    {
        public override IEnumerable<Receiver> Holders => [this];

        public override void Set(Memory memory, int slot, T value)
        {
            memory.Recovered(end, Lambda.Row, slot);
            if (value is not null)
            {
                end.conclusions.Support(memory, end, slot, Known<T>.As(value), isSound: true);
                return;
            }

            var error = new InvalidOperationException(
                $"Rule {end.Rule.Id} concluded null; filter with 'where' what it has nothing to say about.");
            memory.Failed(end, Lambda.Row, slot, default(T), error);
            end.conclusions.Support(memory, end, slot, Known<T>.Not, isSound: false);
        }

        public override void Fail(Memory memory, int slot, Known<T> value)
        {
            memory.Recovered(end, Lambda.Row, slot);
            end.conclusions.Support(memory, end, slot, value.Value is null ? Known<T>.Not : value, isSound: false);
        }

        public override void Clear(Memory memory, int slot)
        {
            memory.Recovered(end, Lambda.Row, slot);
            end.conclusions.Withdraw(memory, end, slot);
        }
    }
}
