using Leefbaarheid.Engine.Explaining;

namespace Leefbaarheid.Engine.Stages;

internal sealed class SelectStage<T, TResult>(SelectQuery<T, TResult> query, Stage<T> source)
    : Stage<TResult>, IReceiver<T>
{
    public IEnumerable<IClearable> Holders => AllHolders;

    public void Set(Memory memory, int slot, T value)
    {
        if (Attempt.Run(query.Selector, value, out var result, out var error))
        {
            memory.Recovered(this, Lambda.Row, slot);
            Send(memory, slot, result);
            return;
        }

        memory.Failed(this, Lambda.Row, slot, value, error);
        SendFailure(memory, slot, Known<TResult>.Not);
    }

    public void Fail(Memory memory, int slot, Known<T> value)
    {
        memory.Recovered(this, Lambda.Row, slot);
        var known = value.Is && Attempt.Run(query.Selector, value.Value, out var result, out _)
            ? Known<TResult>.As(result)
            : Known<TResult>.Not;
        SendFailure(memory, slot, known);
    }

    public void Clear(Memory memory, int slot)
    {
        memory.Recovered(this, Lambda.Row, slot);
        SendGone(memory, slot);
    }

    public override IEnumerable<Stage> Beginnings => source.Beginnings;

    public override Origin OriginOf(Memory memory, int slot) => source.OriginOf(memory, slot);

    public override IEnumerable<Trial<TResult>> Try(Inquiry inquiry) => source.Try(inquiry).Select(Ask);

    private Trial<TResult> Ask(Trial<T> trial)
    {
        if (!trial.IsThrough)
            return trial.Stopped<TResult>();
        var (result, said, error) = Steps.Run(() => query.Selector(trial.Value));
        return error is null
            ? trial.Through(result!, Steps.Held(query) with { Said = said })
            : trial.Stopped<TResult>(Steps.Broke(query, trial.Value, error));
    }

    public override IEnumerable<(TResult Row, Validity Validity)> Lapsed(Memory memory)
    {
        foreach (var (row, validity) in source.Lapsed(memory))
        {
            if (Attempt.Run(query.Selector, row, out var result, out _))
                yield return (result, validity);
        }
    }
}
