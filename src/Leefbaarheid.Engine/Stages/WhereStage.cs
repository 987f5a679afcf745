using Leefbaarheid.Engine.Explaining;

namespace Leefbaarheid.Engine.Stages;

internal sealed class WhereStage<T>(WhereQuery<T> query, Stage<T> source) : Stage<T>, IReceiver<T>
{
    public IEnumerable<IClearable> Holders => AllHolders;

    public void Set(Memory memory, int slot, T value)
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

    public void Fail(Memory memory, int slot, Known<T> value)
    {
        memory.Recovered(this, Lambda.Row, slot);
        var surelyNot = value.Is && Attempt.Run(query.Predicate, value.Value, out var holds, out _) && !holds;
        if (surelyNot)
            SendGone(memory, slot);
        else
            SendFailure(memory, slot, value);
    }

    public void Clear(Memory memory, int slot)
    {
        memory.Recovered(this, Lambda.Row, slot);
        SendGone(memory, slot);
    }

    public override IEnumerable<Stage> Beginnings => source.Beginnings;

    public override Origin OriginOf(Memory memory, int slot) => source.OriginOf(memory, slot);

    public override IEnumerable<Trial<T>> Try(Inquiry inquiry) => source.Try(inquiry).Select(Ask);

    private Trial<T> Ask(Trial<T> trial)
    {
        if (!trial.IsThrough)
            return trial;
        var (holds, said, error) = Steps.Run(() => query.Predicate(trial.Value));
        if (error is not null)
            return trial.Stopped<T>(Steps.Broke(query, trial.Value, error));
        return holds
            ? trial.Through(trial.Value, Steps.Held(query) with { Said = said })
            : trial.Stopped<T>(Steps.Failed(query, trial.Value) with { Said = said });
    }

    public override IEnumerable<(T Row, Validity Validity)> Lapsed(Memory memory) =>
        source.Lapsed(memory).Where(l => Attempt.Run(query.Predicate, l.Row, out var holds, out _) && holds);
}
