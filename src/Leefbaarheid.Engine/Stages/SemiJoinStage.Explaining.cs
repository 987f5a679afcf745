namespace Leefbaarheid.Engine.Stages;

internal sealed partial class SemiJoinStage<T, TOther, TKey>
{
    protected override bool IsUnsure(State state, KeyId id) =>
        state.OtherCounts.Sound(id) == 0 && base.IsUnsure(state, id);

    protected override Trial<T> Answer(Inquiry inquiry, State state, Trial<T> trial, KeyId id)
    {
        if (state.OtherCounts.Sound(id) > 0 != query.WantsAny)
            return trial.Stopped<T>(Steps.Failed(query, trial.Value, Met(inquiry, state, id)));
        return trial.Through(trial.Value, Steps.Held(query, query.WantsAny ? Met(inquiry, state, id) : []));
    }
}
