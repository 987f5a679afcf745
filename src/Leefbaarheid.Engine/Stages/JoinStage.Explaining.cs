namespace Leefbaarheid.Engine.Stages;

internal sealed partial class JoinStage<T, TInner, TKey, TResult>
{
    protected override int SourceOf(Memory memory, int slot)
    {
        var state = memory.Find<State>(this)!;
        return state.Left[state.Pairs.Find(slot)!.Value.Left].Slot;
    }

    protected override Trial<TResult> Ask(Inquiry inquiry, Trial<T> trial, int slot)
    {
        var state = inquiry.Memory.Find<State>(this)!;
        return Meet(inquiry, trial, state.Right[state.Pairs.Find(slot)!.Value.Right]);
    }

    protected override IEnumerable<Trial<TResult>> Ask(Inquiry inquiry, Trial<T> trial)
    {
        if (!Key.Try(trial.Value, out var found))
            return [trial.Stopped<TResult>(Steps.Broke(query, trial.Value))];
        var state = inquiry.Memory.Find<State>(this) ?? new State();
        var key = Key.Find(ref state.Keys, found);
        var rows = inquiry.IsBare ? Rows(state, key) : inquiry.Once((this, key), () => InOrder(inquiry, state, key));
        var trials = rows.Select(row => Meet(inquiry, trial, row));
        if (state.Right.Counts.IsAllInDoubt && found is not null)
            return trials.Append(trial.Stopped<TResult>(Steps.Broke(query, trial.Value)));
        return rows.Count > 0 ? trials : [trial.Stopped<TResult>(Steps.Failed(query, trial.Value))];
    }

    private Trial<TResult> Meet(Inquiry inquiry, Trial<T> trial, Row<TInner> right) => right.IsFailed
        ? trial.Stopped<TResult>(Steps.Broke(query, right.Value))
        : trial.Run(
            query, left => query.Result(left, right.Value), PremisesOf(inquiry, right), (trial.Value, right.Value));

    private ImmutableArray<Premise> PremisesOf(Inquiry inquiry, Row<TInner> right) =>
        inquiry.IsBare || right.IsFailed ? [] : Others.TrialOf(inquiry, right.Slot).Premises;

    private List<Row<TInner>> InOrder(Inquiry inquiry, State state, KeyId key) =>
    [
        .. Inquiry.InOrder(
            Rows(state, key), row => inquiry.TextsOf(PremisesOf(inquiry, row)).Append(Steps.Show(row.Value))),
    ];

    private static List<Row<TInner>> Rows(State state, KeyId key)
    {
        var rows = new List<Row<TInner>>();
        for (var place = state.Right.First(key); place >= 0; place = state.Right[place].Next)
            rows.Add(state.Right[place]);
        return rows;
    }
}
