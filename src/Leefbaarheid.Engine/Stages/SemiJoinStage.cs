namespace Leefbaarheid.Engine.Stages;

/// <summary>Only counts how many right rows each key has, and wakes left rows at none or some.</summary>
internal sealed partial class SemiJoinStage<T, TOther, TKey>(
    SemiJoinQuery<T, TOther, TKey> query, Stage<T> source, Stage<TOther> other)
    : LookupStage<T, TOther, TKey, T>(query, source, other, query.Key, query.OtherKey, asksWhether: true)
{
    protected override RowsByKey<TOther> NewOthers() => new Tally<TOther>();

    /// <remarks>One sound right row is enough to know that there is any, whatever failed beside it.</remarks>
    protected override void Meet(Memory memory, State state, ref Row<T> row)
    {
        var hasAny = state.OtherCounts.Sound(row.Key) > 0;
        var isSure = !IsUnsure(state, row.Key);
        if (isSure && hasAny != query.WantsAny)
            SendGone(memory, row.Slot);
        else
            Send(memory, row.Slot, Told<T>.Of(row.Value, isSure && !row.IsFailed));
    }
}
