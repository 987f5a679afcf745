namespace Leefbaarheid.Engine.Stages;

/// <summary>Keeps both inputs by key and a row for every pair; a change touches the pairs of its row alone.</summary>
internal sealed partial class JoinStage<T, TInner, TKey, TResult>(
    JoinQuery<T, TInner, TKey, TResult> query, Stage<T> source, Stage<TInner> inner)
    : MeetingStage<T, TInner, TKey, TResult>(query, source, inner, query.Key, query.InnerKey)
{
    public override Remembered NewState() => new State();

    protected override void Settle(Memory memory, Meeting meeting)
    {
        var state = Unsafe.As<State>(meeting);
        for (var i = 0; i < state.Pairs.Changed.Count; i++)
            Settle(memory, state, state.Pairs.Changed[i]);
        state.Pairs.Changed.Clear();
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

    private sealed class State : Meeting
    {
        public Side<TInner> Right;
        public PairTable Pairs;

        public override ref KeyCounts OtherCounts => ref Right.Counts;

        public override void Keep(int slot, Told<T> row, KeyId key)
        {
            if (!Replace(ref Left, isLeft: true, slot, row, key))
                Pair(ref Right, isLeft: true, Left.Insert(slot, row, key), key);
        }

        public override bool KeepOther(int slot, Told<TInner> row, KeyId key)
        {
            if (!Replace(ref Right, isLeft: false, slot, row, key))
                Pair(ref Left, isLeft: false, Right.Insert(slot, row, key), key);
            return true;
        }

        public override bool Drop(int slot) => Drop(ref Left, isLeft: true, slot);

        public override bool DropOther(int slot) => Drop(ref Right, isLeft: false, slot);

        public override void Empty()
        {
            base.Empty();
            (Right, Pairs) = (Right.Emptied(), default);
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
            NoteEmpty(before);
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
