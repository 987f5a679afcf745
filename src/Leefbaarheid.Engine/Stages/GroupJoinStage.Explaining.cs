namespace Leefbaarheid.Engine.Stages;

internal sealed partial class GroupJoinStage<T, TInner, TKey, TResult>
{
    protected override GroupPremise MetBy(Inquiry inquiry, State state, KeyId id, TKey found) =>
        GroupOf(inquiry, Others, ref ((Groups)state).Inner.Rows, id);

    protected override Trial<TResult> Answer(
        Inquiry inquiry, State state, Trial<T> trial, KeyId id, GroupPremise group)
    {
        Group<TInner> members = ((Groups)state).Inner.Of(id);
        if (inquiry.Trimming is { } trimming && trimming.Stage == this)
            members = new TrimmedGroup<TInner>(trimming.Apply(members));
        var (result, said, error) = Steps.Run(() => make(trial.Value, members));
        return error is null
            ? trial.Through(result!, Steps.Held(Query, group) with { Said = said })
            : trial.Stopped<TResult>(Steps.Broke(Query, trial.Value, error));
    }
}
