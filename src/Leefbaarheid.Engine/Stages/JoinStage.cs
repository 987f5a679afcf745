namespace Leefbaarheid.Engine.Stages;

/// <summary>Keeps both inputs by key and a row for every pair; a change touches the pairs of its row alone.</summary>
internal sealed partial class JoinStage<T, TInner, TKey, TResult> : DerivedStage<T, TResult>
{
    private readonly JoinQuery<T, TInner, TKey, TResult> query;
    private readonly Stage<TInner> inner;
    private readonly KeyReader<T, TKey> leftKey;
    private readonly KeyReader<TInner, TKey> rightKey;

    public JoinStage(JoinQuery<T, TInner, TKey, TResult> query, Stage<T> source, Stage<TInner> inner)
        : base(query, source)
    {
        (this.query, this.inner) = (query, inner);
        leftKey = new KeyReader<T, TKey>(this, Lambda.Row, query.Key, nullIsKey: false);
        rightKey = new KeyReader<TInner, TKey>(this, Lambda.Other, query.InnerKey, nullIsKey: false);
        inner.Connect(SetRight, ClearRight);
    }

    protected override bool Remembers => true;

    protected override void Set(Memory memory, int slot, Told<T> row)
    {
        var state = memory.FindOrAdd<State>(this);
        state.KeepLeft(slot, row, leftKey.Read(memory, ref state.Keys, slot, row));
        memory.Awaken(this);
    }

    protected override void Clear(Memory memory, int slot)
    {
        memory.Recovered(this, Lambda.Row, slot);
        if (memory.Find<State>(this) is { } state && state.DropLeft(slot))
            memory.Awaken(this);
    }

    private void SetRight(Memory memory, int slot, Told<TInner> row)
    {
        var state = memory.FindOrAdd<State>(this);
        state.KeepRight(slot, row, rightKey.Read(memory, ref state.Keys, slot, row));
        memory.Awaken(this);
    }

    private void ClearRight(Memory memory, int slot)
    {
        memory.Recovered(this, Lambda.Other, slot);
        if (memory.Find<State>(this) is { } state && state.DropRight(slot))
            memory.Awaken(this);
    }

    public override void Flush(Memory memory)
    {
        var state = memory.Find<State>(this)!;
        for (var i = 0; i < state.Pairs.Changed.Count; i++)
            Settle(memory, state, state.Pairs.Changed[i]);
        state.Pairs.Changed.Clear();
        state.DropEmptyKeys();
        memory.DropIf(state.IsVacant, this);
    }

    private void Settle(Memory memory, State state, int pair)
    {
        memory.Recovered(this, Lambda.Result, pair);
        if (state.Pairs.Find(pair) is not var (left, right))
            SendGone(memory, pair);
        else if (left == PairTable.Nobody || right == PairTable.Nobody)
            Send(memory, pair, Told<TResult>.Unknown);
        else
            Meet(memory, pair, ref state.Left[left], ref state.Right[right]);
    }

    private void Meet(Memory memory, int pair, ref Row<T> left, ref Row<TInner> right)
    {
        var isMade = Attempt.Run(query.Result, left.Value, right.Value, out var made, out var error);
        var isSound = !left.IsFailed && !right.IsFailed;
        SendMade(memory, Lambda.Result, pair, (left.Value, right.Value), isSound, isMade, made, error);
    }

    private sealed class State
    {
        public KeyTable<TKey> Keys;
        public Side<T> Left;
        public Side<TInner> Right;
        public PairTable Pairs;
        private SlotSet emptied;

        public bool IsVacant =>
            Left.Counts.IsEmpty && Right.Counts.IsEmpty && (Left.Counts.IsLarge || Right.Counts.IsLarge);

        public void KeepLeft(int slot, Told<T> row, KeyId key)
        {
            if (!Replace(ref Left, isLeft: true, slot, row, key))
                Pair(ref Right, isLeft: true, Left.Insert(slot, row, key), key);
        }

        public void KeepRight(int slot, Told<TInner> row, KeyId key)
        {
            if (!Replace(ref Right, isLeft: false, slot, row, key))
                Pair(ref Left, isLeft: false, Right.Insert(slot, row, key), key);
        }

        public bool DropLeft(int slot) => Drop(ref Left, isLeft: true, slot);

        public bool DropRight(int slot) => Drop(ref Right, isLeft: false, slot);

        public void DropEmptyKeys()
        {
            for (var i = 0; i < emptied.Count; i++)
            {
                var key = new KeyId(emptied[i]);
                if (Left.First(key) < 0 && Right.First(key) < 0)
                    Keys.Remove(key.Number);
            }

            emptied.Clear();
        }

        /// <summary>Keeps a row in its pairs where they stay the same ones; else drops it.</summary>
        private bool Replace<TRow>(ref Side<TRow> mine, bool isLeft, int slot, Told<TRow> row, KeyId key)
        {
            var place = mine.Replace(slot, row, key);
            if (place >= 0)
                Pairs.Touch(isLeft, place);
            else
                Drop(ref mine, isLeft, slot);
            return place >= 0;
        }

        private bool Drop<TRow>(ref Side<TRow> mine, bool isLeft, int slot)
        {
            var place = mine.Find(slot);
            if (place < 0)
                return false;
            Pairs.Drop(isLeft, place);
            mine.Remove(slot, out var before);
            emptied.Add(before);
            return true;
        }

        private void Pair<TRow>(ref Side<TRow> others, bool isLeft, int place, KeyId key)
        {
            if (key == KeyId.Unknown)
                Pairs.Add(isLeft, place, PairTable.Nobody);
            for (var other = others.First(key); other >= 0; other = others[other].Next)
                Pairs.Add(isLeft, place, other);
        }
    }
}
