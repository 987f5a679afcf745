namespace Leefbaarheid.Engine.Stages;

/// <summary>Keeps left rows and looks up what is right under their key; what is made has the left slot.</summary>
/// <param name="asksWhether">Whether left rows have to be told of only when a key comes to none or to one.</param>
internal abstract partial class LookupStage<T, TOther, TKey, TResult>(
    Query query,
    Stage<T> source,
    Stage<TOther> others,
    Func<T, TKey> key,
    Func<TOther, TKey> otherKey,
    bool asksWhether) : MeetingStage<T, TOther, TKey, TResult>(query, source, others, key, otherKey)
{
    public override Remembered NewState() => new State(NewOthers(), asksWhether);

    protected abstract RowsByKey<TOther> NewOthers();

    /// <summary>Tells what becomes of a left row, of known key, beside the right rows of that key.</summary>
    protected abstract void Meet(Memory memory, State state, ref Row<T> row);

    protected override void Settle(Memory memory, Meeting meeting)
    {
        var state = Unsafe.As<State>(meeting);
        state.WakeLeft();
        for (var i = 0; i < state.Slots.Count; i++)
            Settle(memory, state, state.Slots[i]);
        state.Slots.Clear();
    }

    private void Settle(Memory memory, State state, int slot)
    {
        var place = state.Left.Find(slot);
        memory.Recovered(this, Lambda.Result, slot);
        if (place < 0)
            SendGone(memory, slot);
        else if (state.Left[place].Key == KeyId.Unknown)
            Send(memory, slot, Told<TResult>.Unknown);
        else
            Meet(memory, state, ref state.Left[place]);
    }

    internal sealed class State(RowsByKey<TOther> others, bool asksWhether) : Meeting
    {
        public readonly RowsByKey<TOther> Others = others;

        /// <summary>The left rows that have to be told of.</summary>
        public SlotSet Slots;

        /// <summary>The keys of which all left rows have to be told of, since the right rows changed.</summary>
        private SlotSet touched;

        public override ref KeyCounts OtherCounts => ref Others.Counts;

        public override void Keep(int slot, Told<T> row, KeyId key)
        {
            Left.Put(slot, row, key, out var before);
            if (before != key)
                NoteEmpty(before);
            Slots.Add(slot);
        }

        public override bool Drop(int slot)
        {
            if (!Left.Remove(slot, out var before))
                return false;
            NoteEmpty(before);
            Slots.Add(slot);
            return true;
        }

        public override bool KeepOther(int slot, Told<TOther> row, KeyId key)
        {
            if (!Others.Put(slot, row, key, out var before))
                return false;
            Touch(before, isLost: true);
            Touch(key, isLost: false);
            return true;
        }

        public override bool DropOther(int slot)
        {
            var isDropped = Others.Remove(slot, out var before);
            Touch(before, isLost: true);
            return isDropped;
        }

        public override void Empty()
        {
            base.Empty();
            Others.Empty();
            (Slots, touched) = (Slots.Emptied(), touched.Emptied());
        }

        public void WakeLeft()
        {
            if (OtherCounts.HasTurned())
            {
                foreach (var number in Keys.All())
                    touched.Add(number);
            }

            for (var i = 0; i < touched.Count; i++)
            {
                for (var place = Left.First(new(touched[i])); place >= 0; place = Left[place].Next)
                    Slots.Add(Left[place].Slot);
            }

            touched.Clear();
        }

        protected override void Forget(KeyId key) => Others.Forget(key);

        /// <summary>A right row came to a key, or was lost to it.</summary>
        private void Touch(KeyId key, bool isLost)
        {
            if (!key.IsKnown || (asksWhether && OtherCounts.Sound(key) > (isLost ? 0 : 1)))
                return;
            touched.Add(key);
            NoteEmpty(key);
        }
    }
}
