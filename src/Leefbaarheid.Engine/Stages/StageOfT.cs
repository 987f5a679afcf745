namespace Leefbaarheid.Engine.Stages;

/// <summary>A stage that gives rows of <typeparamref name="T"/>.</summary>
internal abstract partial class Stage<T>(Query query) : Stage(query)
{
    private Receiver<T>[] receivers = [];

    /// <summary>All that remember rows of this stage, or rows made of them without memory.</summary>
    protected Receiver[] Holders { get; private set; } = [];

    /// <summary>Called while a plan is made, never after.</summary>
    public void Connect(Receiver<T> receiver) => receivers = [.. receivers, receiver];

    public override void Seal() => Holders = [.. receivers.SelectMany(receiver => receiver.Holders)];

    protected void Send(Memory memory, int slot, T value)
    {
        foreach (var receiver in receivers)
            receiver.Set(memory, slot, value);
    }

    protected void SendFailure(Memory memory, int slot, Known<T> value)
    {
        foreach (var receiver in receivers)
            receiver.Fail(memory, slot, value);
    }

    /// <summary>Tells what an author's lambda made of a row, sound or failed; what it threw is a failure.</summary>
    protected void SendMade<TRow>(
        Memory memory, Lambda lambda, int slot, TRow row, bool isSound, bool isMade, T made, Exception? error)
    {
        if (isMade && isSound)
        {
            Send(memory, slot, made);
            return;
        }

        if (isSound)
            memory.Failed(this, lambda, slot, row, error!);
        SendFailure(memory, slot, isMade ? Known<T>.As(made) : Known<T>.Not);
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

        foreach (var holder in Holders)
            holder.Clear(memory, slot);
    }
}
