using Leefbaarheid.Engine.Explaining;

namespace Leefbaarheid.Engine.Stages;

/// <summary>Where the rows of a rule's branch become conclusions.</summary>
internal sealed class BranchEnd<T>(Rule rule, Stage<T> source, ConcludedStage<T> conclusions) : Stage, IReceiver<T>
{
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

    /// <summary>How a row of this branch came to a conclusion.</summary>
    public Support Explain(Inquiry inquiry, int slot, T conclusion)
    {
        var ways = source.Try(inquiry.From(source.OriginOf(inquiry.Memory, slot)));
        var way = ways.First(t => t.IsThrough && EqualityComparer<T>.Default.Equals(t.Value, conclusion));
        return new Support(rule, way.Steps);
    }
}
