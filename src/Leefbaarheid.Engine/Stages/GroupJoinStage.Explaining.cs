namespace Leefbaarheid.Engine.Stages;

internal sealed partial class GroupJoinStage<T, TInner, TKey, TResult>
{
    public override bool MakesGroups => true;

    protected override Trial<TResult> Answer(Inquiry inquiry, State state, Trial<T> trial, KeyId id)
    {
        var group = ((Members<TInner>)state.Others).Of(id);
        return trial.Run(Query, row => make(row, group), Met(inquiry, state, id));
    }

    protected override IEnumerable<Trial<TResult>> Trim(Inquiry inquiry)
    {
        var (state, slot) = (inquiry.Memory.Find<State>(this)!, inquiry.Origin.Slot);
        var id = state.Left[state.Left.Find(slot)].Key;
        var fewer = new TrimmedGroup<TInner>(inquiry.Choose((this, id), ((Members<TInner>)state.Others).Of(id)));
        return [Source.TrialOf(inquiry, slot).Run(Query, row => make(row, fewer))];
    }
}
