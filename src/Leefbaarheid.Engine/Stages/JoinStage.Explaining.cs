namespace Leefbaarheid.Engine.Stages;

internal sealed partial class JoinStage<T, TInner, TKey, TResult>
{
    public override Origin OriginOf(Memory memory, int slot)
    {
        var state = memory.Find<State>(this)!;
        return state.Pairs.Find(slot) is (>= 0 and var left, _)
            ? Source.OriginOf(memory, state.Left[left].Slot)
            : new Origin(this, slot);
    }

    public override IEnumerable<Trial<TResult>> Try(Inquiry inquiry) =>
        Source.Try(inquiry).SelectMany(t => t.IsThrough ? Ask(inquiry, t) : [t.Stopped<TResult>()]);

    private List<Trial<TResult>> Ask(Inquiry inquiry, Trial<T> trial)
    {
        if (inquiry.Memory.Find<State>(this) is not { } state)
            return [trial.Stopped<TResult>(Steps.Failed(query, trial.Value))];
        if (!leftKey.Try(trial.Value, out var found))
            return [trial.Stopped<TResult>(Steps.Broke(query, trial.Value))];
        var key = leftKey.Find(ref state.Keys, found);
        var trials = new List<Trial<TResult>>();
        for (var place = state.Right.First(key); place >= 0; place = state.Right[place].Next)
            trials.Add(Ask(inquiry, trial, state.Right[place]));
        return trials.Count == 0 ? [trial.Stopped<TResult>(Steps.Failed(query, trial.Value))]
            : inquiry.IsBare ? trials
            : [.. trials.OrderBy(t => Steps.Text(t.Steps[^1].Premises) + t.Steps[^1].Values, StringComparer.Ordinal)];
    }

    private Trial<TResult> Ask(Inquiry inquiry, Trial<T> trial, Row<TInner> right)
    {
        if (right.IsFailed)
            return trial.Stopped<TResult>(Steps.Broke(query, right.Value));
        var (result, said, error) = Steps.Run(() => query.Result(trial.Value, right.Value));
        if (error is not null)
            return trial.Stopped<TResult>(Steps.Broke(query, (trial.Value, right.Value), error));
        var premises = inner.PremisesOf(inquiry, right.Slot, right.Value);
        return trial.Through(result!, Steps.Held(query, premises.AsSpan()) with { Said = said });
    }
}
