namespace Leefbaarheid.Engine.Stages;

/// <summary>A stage where the rows of two inputs meet by key: those on the left, and others.</summary>
internal abstract class MeetingStage<T, TOther, TKey, TResult> : DerivedStage<T, TResult>
{
    protected MeetingStage(
        Query query, Stage<T> source, Stage<TOther> others, Func<T, TKey> key, Func<TOther, TKey> otherKey)
        : base(query, source)
    {
        Others = others;
        Key = new KeyReader<T, TKey>(this, Lambda.Row, key, nullIsKey: false);
        OtherKey = new KeyReader<TOther, TKey>(this, Lambda.Other, otherKey, nullIsKey: false);
        others.Connect(SetOther, ClearOther);
    }

    protected Stage<TOther> Others { get; }

    protected KeyReader<T, TKey> Key { get; }

    protected KeyReader<TOther, TKey> OtherKey { get; }

    protected override void Set(Memory memory, int slot, Told<T> row)
    {
        var state = memory.FindOrAdd<Meeting>(this);
        state.Keep(slot, row, Key.Read(memory, ref state.Keys, slot, row));
        memory.Awaken(this);
    }

    protected override void Clear(Memory memory, int slot)
    {
        memory.Recovered(this, Lambda.Row, slot);
        if (memory.Find<Meeting>(this)?.Drop(slot) == true)
            memory.Awaken(this);
    }

    private void SetOther(Memory memory, int slot, Told<TOther> row)
    {
        var state = memory.FindOrAdd<Meeting>(this);
        if (state.KeepOther(slot, row, OtherKey.Read(memory, ref state.Keys, slot, row)))
            memory.Awaken(this);
    }

    private void ClearOther(Memory memory, int slot)
    {
        memory.Recovered(this, Lambda.Other, slot);
        if (memory.Find<Meeting>(this)?.DropOther(slot) == true)
            memory.Awaken(this);
    }

    public override void Flush(Memory memory)
    {
        var state = memory.Find<Meeting>(this)!;
        Settle(memory, state);
        state.DropEmptyKeys();
        state.Trim(memory);
    }

    /// <summary>Tells what came of all rows that changed.</summary>
    protected abstract void Settle(Memory memory, Meeting meeting);

    internal abstract class Meeting : Remembered
    {
        public KeyTable<TKey> Keys;
        public Side<T> Left;

        /// <summary>The keys that may have no row any more.</summary>
        private SlotSet emptied;

        /// <summary>How many other rows each key has.</summary>
        public abstract ref KeyCounts OtherCounts { get; }

        public override bool IsVacant => Left.Counts.IsEmpty && OtherCounts.IsEmpty;

        public abstract void Keep(int slot, Told<T> row, KeyId key);

        /// <summary>False where there is no such row, as with others.</summary>
        public abstract bool Drop(int slot);

        /// <summary>False where all that is remembered of it is as before.</summary>
        public abstract bool KeepOther(int slot, Told<TOther> row, KeyId key);

        public abstract bool DropOther(int slot);

        public override void Empty() => (Keys, Left, emptied) = (Keys.Emptied(), Left.Emptied(), emptied.Emptied());

        public void DropEmptyKeys()
        {
            for (var i = 0; i < emptied.Count; i++)
            {
                var key = new KeyId(emptied[i]);
                if (!IsEmpty(key))
                    continue;
                Forget(key);
                Keys.Remove(key.Number);
            }

            emptied.Clear();
        }

        /// <summary>Notes a key that lost a row, for when it has no other.</summary>
        protected void NoteEmpty(KeyId key)
        {
            if (key.IsKnown && IsEmpty(key))
                emptied.Add(key);
        }

        /// <inheritdoc cref="RowsByKey{T}.Forget"/>
        protected virtual void Forget(KeyId key) { }

        private bool IsEmpty(KeyId key) => Left.First(key) < 0 && OtherCounts.Lacks(key);
    }
}
