namespace Leefbaarheid.Engine.Stages;

internal sealed class OfTypeStage<T, TResult>(OfTypeQuery<T, TResult> query, Stage<T> source)
    : DerivedStage<T, TResult>(query, source)
{
    protected override bool Remembers => false;

    protected override void Set(Memory memory, int slot, Told<T> row)
    {
        if (!row.IsKnown)
            Send(memory, slot, Told<TResult>.Unknown);
        else if (row.Value is TResult result)
            Send(memory, slot, Told<TResult>.Of(result, row.IsSound));
        else
            SendGone(memory, slot);
    }

    protected override Trial<TResult> Ask(Inquiry inquiry, Trial<T> trial, int slot) => trial.Value is TResult result
        ? trial.Through(result, Steps.Held(Query))
        : trial.Stopped<TResult>(Steps.Failed(Query, trial.Value));
}
