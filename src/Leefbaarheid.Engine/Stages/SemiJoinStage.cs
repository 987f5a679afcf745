namespace Leefbaarheid.Engine.Stages;

/// <summary>Only counts how many right rows each key has, and wakes left rows at none or some.</summary>
internal sealed partial class SemiJoinStage<T, TOther, TKey>(
    SemiJoinQuery<T, TOther, TKey> query, Stage<T> source, Stage<TOther> other)
    : LookupStage<T, TOther, TKey, T>(query, source, other, query.Key, query.OtherKey)
{
    protected override State NewState() => new Counted();

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

    private sealed class Counted : State
    {
        private KeyTally others;

        public override ref KeyCounts OtherCounts => ref others.Counts;

        public IEnumerable<int> SlotsOf(KeyId id) => others.SlotsOf(id);

        public override bool KeepOther(int slot, Told<TOther> row, KeyId id)
        {
            if (!others.Put(slot, id, !row.IsSound, out var before, out var wasFailed))
                return false;
            Turn(before, wasFailed, leastSound: 0);
            Turn(id, !row.IsSound, leastSound: 1);
            return true;
        }

        public override bool DropOther(int slot)
        {
            if (!others.Remove(slot, out var before, out var wasFailed))
                return false;
            Turn(before, wasFailed, leastSound: 0);
            return true;
        }

        /// <summary>Touches a key where it may matter to left rows: a failed row, to none or from none.</summary>
        private void Turn(KeyId id, bool isFailed, int leastSound)
        {
            if (isFailed || OtherCounts.Sound(id) <= leastSound)
                Touch(id);
            NoteEmpty(id);
        }
    }
}
