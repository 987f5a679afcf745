namespace Leefbaarheid.Engine.Stages;

/// <summary>Keeps left rows and looks up what is right under their key; what is made has the left slot.</summary>
internal abstract partial class LookupStage<T, TOther, TKey, TResult> : DerivedStage<T, TResult>
{
    private readonly KeyReader<T, TKey> key;
    private readonly KeyReader<TOther, TKey> otherKey;
    private readonly bool asksWhether;

    /// <param name="asksWhether">Whether left rows have to be told of only when a key comes to none or to one.</param>
    protected LookupStage(
        Query query,
        Stage<T> source,
        Stage<TOther> others,
        Func<T, TKey> key,
        Func<TOther, TKey> otherKey,
        bool asksWhether)
        : base(query, source)
    {
        (Others, this.asksWhether) = (others, asksWhether);
        this.key = new KeyReader<T, TKey>(this, Lambda.Row, key, nullIsKey: false);
        this.otherKey = new KeyReader<TOther, TKey>(this, Lambda.Other, otherKey, nullIsKey: false);
        others.Connect(SetOther, ClearOther);
    }

    protected override bool Remembers => true;

    protected Stage<TOther> Others { get; }

    protected override void Set(Memory memory, int slot, Told<T> row)
    {
        var state = StateIn(memory);
        var id = key.Read(memory, ref state.Keys, slot, row);
        state.Left.Put(slot, row, id, out var before);
        if (before != id)
            state.NoteEmpty(before);
        state.Slots.Add(slot);
        memory.Awaken(this);
    }

    protected override void Clear(Memory memory, int slot)
    {
        memory.Recovered(this, Lambda.Row, slot);
        if (memory.Find<State>(this) is not { } state || !state.Left.Remove(slot, out var before))
            return;
        state.NoteEmpty(before);
        state.Slots.Add(slot);
        memory.Awaken(this);
    }

    private void SetOther(Memory memory, int slot, Told<TOther> row)
    {
        var state = StateIn(memory);
        var id = otherKey.Read(memory, ref state.Keys, slot, row);
        if (!state.Others.Put(slot, row, id, out var before))
            return;
        Touch(state, before, isLost: true);
        Touch(state, id, isLost: false);
        memory.Awaken(this);
    }

    private void ClearOther(Memory memory, int slot)
    {
        memory.Recovered(this, Lambda.Other, slot);
        if (memory.Find<State>(this) is not { } state || !state.Others.Remove(slot, out var before))
            return;
        Touch(state, before, isLost: true);
        memory.Awaken(this);
    }

    public override void Flush(Memory memory)
    {
        var state = memory.Find<State>(this)!;
        state.WakeLeft();
        for (var i = 0; i < state.Slots.Count; i++)
            Settle(memory, state, state.Slots[i]);
        state.Slots.Clear();
        state.DropEmptyKeys();
        memory.DropIf(state.IsVacant, this);
    }

    protected abstract RowsByKey<TOther> NewOthers();

    /// <summary>Tells what becomes of a left row, of known key, beside the right rows of that key.</summary>
    protected abstract void Meet(Memory memory, State state, ref Row<T> row);

    private State StateIn(Memory memory) => memory.Find<State>(this) ?? memory.Add(this, new State(NewOthers()));

    /// <summary>A right row came to a key, or was lost to it.</summary>
    private void Touch(State state, KeyId id, bool isLost)
    {
        if (!id.IsKnown || (asksWhether && state.OtherCounts.Sound(id) > (isLost ? 0 : 1)))
            return;
        state.Touched.Add(id);
        state.NoteEmpty(id);
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

    internal sealed class State(RowsByKey<TOther> others)
    {
        public readonly RowsByKey<TOther> Others = others;
        public KeyTable<TKey> Keys;
        public Side<T> Left;

        /// <summary>The left rows that have to be told of.</summary>
        public SlotSet Slots;

        /// <summary>The keys of which all left rows have to be told of, since the right rows changed.</summary>
        public SlotSet Touched;

        /// <summary>The keys that may have no row any more.</summary>
        private SlotSet emptied;

        public bool IsVacant =>
            Left.Counts.IsEmpty && OtherCounts.IsEmpty && (Left.Counts.IsLarge || OtherCounts.IsLarge);

        /// <summary>How many right rows each key has.</summary>
        public ref KeyCounts OtherCounts => ref Others.Counts;

        /// <summary>Notes a key that lost a row, for when it has no other.</summary>
        public void NoteEmpty(KeyId id)
        {
            if (id.IsKnown && Left.First(id) < 0 && OtherCounts.Lacks(id))
                emptied.Add(id);
        }

        public void WakeLeft()
        {
            if (OtherCounts.HasTurned())
            {
                foreach (var number in Keys.All())
                    Touched.Add(number);
            }

            for (var i = 0; i < Touched.Count; i++)
                WakeLeft(new(Touched[i]));
            Touched.Clear();
        }

        public void DropEmptyKeys()
        {
            for (var i = 0; i < emptied.Count; i++)
            {
                var id = new KeyId(emptied[i]);
                if (Left.First(id) >= 0 || !OtherCounts.Lacks(id))
                    continue;
                Others.Forget(id);
                Keys.Remove(id.Number);
            }

            emptied.Clear();
        }

        private void WakeLeft(KeyId id)
        {
            for (var place = Left.First(id); place >= 0; place = Left[place].Next)
                Slots.Add(Left[place].Slot);
        }
    }
}
