namespace Leefbaarheid.Engine.Stages;

internal sealed partial class WhereStage<T>(WhereQuery<T> query, Stage<T> source) : DerivedStage<T, T>(query, source)
{
    protected override bool Remembers => false;

    protected override void Set(Memory memory, int slot, T value)
    {
        if (!Attempt.Run(query.Predicate, value, out var holds, out var error))
        {
            memory.Failed(this, Lambda.Row, slot, value, error);
            SendFailure(memory, slot, Known<T>.As(value));
            return;
        }

        memory.Recovered(this, Lambda.Row, slot);
        if (holds)
            Send(memory, slot, value);
        else
            SendGone(memory, slot);
    }

    protected override void Fail(Memory memory, int slot, Known<T> value)
    {
        memory.Recovered(this, Lambda.Row, slot);
        var surelyNot = value.Is && Attempt.Run(query.Predicate, value.Value, out var holds, out _) && !holds;
        if (surelyNot)
            SendGone(memory, slot);
        else
            SendFailure(memory, slot, value);
    }
}
