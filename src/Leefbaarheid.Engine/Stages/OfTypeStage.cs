namespace Leefbaarheid.Engine.Stages;

internal sealed class OfTypeStage<T, TResult>(OfTypeQuery<T, TResult> query, Stage<T> source)
    : DerivedStage<T, TResult>(query, source)
{
    protected override bool Remembers => false;

    protected override void Set(Memory memory, int slot, T value)
    {
        if (value is TResult result)
            Send(memory, slot, result);
        else
            SendGone(memory, slot);
    }

    protected override void Fail(Memory memory, int slot, Known<T> value)
    {
        if (!value.Is)
            SendFailure(memory, slot, Known<TResult>.Not);
        else if (value.Value is TResult result)
            SendFailure(memory, slot, Known<TResult>.As(result));
        else
            SendGone(memory, slot);
    }

    public override IEnumerable<Trial<TResult>> Try(Inquiry inquiry) =>
        from trial in Source.Try(inquiry)
        select !trial.IsThrough ? trial.Stopped<TResult>()
            : trial.Value is TResult result ? trial.Through(result, Steps.Held(Query))
            : trial.Stopped<TResult>(Steps.Failed(Query, trial.Value));
}
