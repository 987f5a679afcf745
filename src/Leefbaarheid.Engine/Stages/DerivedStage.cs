namespace Leefbaarheid.Engine.Stages;

/// <summary>A stage that makes its rows of those of another: of its leftmost input.</summary>
internal abstract partial class DerivedStage<T, TResult> : Stage<TResult>
{
    protected DerivedStage(Query query, Stage<T> source)
        : base(query)
    {
        Source = source;
        source.Connect(Set, Clear, Remembers ? null : () => Clearings);
    }

    protected Stage<T> Source { get; }

    /// <summary>Whether it remembers rows for a session; else it passes on whatever it is told.</summary>
    protected virtual bool Remembers => true;

    protected abstract void Set(Memory memory, int slot, Told<T> row);

    protected virtual void Clear(Memory memory, int slot)
    {
        memory.Recovered(this, Lambda.Row, slot);
        SendGone(memory, slot);
    }
}
