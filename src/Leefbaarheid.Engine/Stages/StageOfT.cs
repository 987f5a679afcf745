namespace Leefbaarheid.Engine.Stages;

/// <summary>A stage that gives rows of <typeparamref name="T"/>.</summary>
internal abstract partial class Stage<T>(Query query) : Stage(query)
{
    private Receiver<T>[] receivers = [];

    /// <summary>Tells all that remember rows of this stage, or rows made of them without memory.</summary>
    protected Action<Memory, int>[] Clearings { get; private set; } = [];

    /// <summary>Called while a plan is made, never after.</summary>
    public void Connect(Receiver<T> receiver) => receivers = [.. receivers, receiver];

    public override void Seal() => Clearings = [.. receivers.SelectMany(receiver => receiver.Clearings)];

    protected void Send(Memory memory, int slot, Told<T> row)
    {
        foreach (var receiver in receivers)
            receiver.Set(memory, slot, row);
    }

    /// <summary>Tells what an author's lambda made of a row; what it threw for a sound one is a failure.</summary>
    protected void SendMade<TRow>(
        Memory memory, Lambda lambda, int slot, TRow row, bool isSound, bool isMade, T made, Exception? error)
    {
        if (isSound && !isMade)
            memory.Failed(this, lambda, slot, row, error!);
        Send(memory, slot, isMade ? Told<T>.Of(made, isSound) : Told<T>.Unknown);
    }

    protected void SendGone(Memory memory, int slot)
    {
        if (memory.IsFresh)
            return;
        if (memory.HasFailures)
        {
            foreach (var receiver in receivers)
                receiver.Clear(memory, slot);
            return;
        }

        foreach (var clear in Clearings)
            clear(memory, slot);
    }
}
