namespace Leefbaarheid.Engine.Stages;

internal sealed partial class SemiJoinStage<T, TOther, TKey>
{
    protected override bool IsUnsure(State state, KeyId id) =>
        state.OtherCounts.Sound(id) == 0 && base.IsUnsure(state, id);

    protected override GroupPremise MetBy(Inquiry inquiry, State state, KeyId id, TKey found)
    {
        var met = !id.IsKnown || inquiry.IsBare ? [] : ((Counted)state).SlotsOf(id).ToList();
        var premises = met.Select(slot => Others.PremisesOf(inquiry, slot, row => HasKey(row, found)));
        return new GroupPremise(typeof(TOther).Name, state.OtherCounts.Sound(id), Steps.InOrder(premises));
    }

    protected override Trial<T> Answer(Inquiry inquiry, State state, Trial<T> trial, KeyId id, GroupPremise group)
    {
        if (group.Count > 0 != query.WantsAny)
            return trial.Stopped<T>(Steps.Failed(query, trial.Value, group));
        return trial.Through(trial.Value, query.WantsAny ? Steps.Held(query, group) : Steps.Held(query));
    }
}
