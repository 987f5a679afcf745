namespace Leefbaarheid.Engine.Stages;

internal sealed partial class GroupJoinStage<T, TInner, TKey, TResult>(
    Query query,
    Stage<T> source,
    Stage<TInner> inner,
    Func<T, TKey> key,
    Func<TInner, TKey> innerKey,
    Func<T, Group<TInner>, TResult> make)
    : LookupStage<T, TInner, TKey, TResult>(query, source, inner, key, innerKey)
{
    protected override State NewState() => new Groups();

    protected override void Meet(Memory memory, State state, ref Row<T> row)
    {
        var isInDoubt = state.OtherCounts.IsInDoubt(row.Key);
        Group<TInner> group = isInDoubt ? UnknownGroup<TInner>.Instance : ((Groups)state).Inner.Of(row.Key);
        var isMade = Attempt.Run(make, row.Value, group, out var made, out var error);
        var isSound = !row.IsFailed && !isInDoubt;
        SendMade(memory, Lambda.Result, row.Slot, row.Value, isSound, isMade, made, error);
    }

    private sealed class Groups : State
    {
        public readonly Members<TInner> Inner = new();

        public override ref KeyCounts OtherCounts => ref Inner.Rows.Counts;

        public override bool KeepOther(int slot, Told<TInner> row, KeyId id)
        {
            Inner.Rows.Put(slot, row, id, out var before);
            if (before != id)
                Lose(before);
            Touch(id);
            return true;
        }

        public override bool DropOther(int slot)
        {
            var place = Inner.Rows.Find(slot);
            if (place < 0)
                return false;
            var before = Inner.Rows[place].Key;
            Inner.Rows.Delete(place);
            Lose(before);
            return true;
        }

        protected override void Forget(KeyId id) => Inner.Forget(id);

        private void Lose(KeyId id)
        {
            Touch(id);
            NoteEmpty(id);
        }
    }
}
