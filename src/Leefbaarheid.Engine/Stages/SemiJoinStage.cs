using Leefbaarheid.Engine.Explaining;

namespace Leefbaarheid.Engine.Stages;

internal sealed class SemiJoinStage<T, TOther, TKey>(
    SemiJoinQuery<T, TOther, TKey> query, Stage<T> source, Stage<TOther> other)
    : LookupStage<T, TOther, TKey, T>(source, other, query.Key, query.OtherKey)
{
    protected override State NewState() => new();

    protected override void Meet(Memory memory, State state, int slot, T value, int key)
    {
        if (key >= 0 && state.Rows.Count(key) > 0 == query.WantsAny || key < 0 && !query.WantsAny)
            Send(memory, slot, value);
        else
            SendGone(memory, slot);
    }

    protected override Known<T> Guess(State state, T value, int key) => Known<T>.As(value);

    protected override Trial<T> Answer(
        Inquiry inquiry, State state, Trial<T> trial, int number, GroupPremise group)
    {
        if (group.Count > 0 != query.WantsAny)
            return trial.Stopped<T>(Steps.Failed(query, trial.Value, group));
        return trial.Through(trial.Value, query.WantsAny ? Steps.Held(query, group) : Steps.Held(query));
    }
}
