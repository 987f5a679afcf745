namespace Leefbaarheid.Engine.Stages;

/// <summary>
/// Lets a row through while it is valid; a heap knows which one comes or goes next. A row that is there and never goes
/// by itself passes at once and is not remembered.
/// </summary>
internal sealed partial class DuringStage<T>(DuringQuery<T> query, Stage<T> source) : DerivedStage<T, T>(query, source)
{
    protected override void Set(Memory memory, int slot, Told<T> row)
    {
        memory.Recovered(this, Lambda.Row, slot);
        var (validity, error) = (Validity.Always, default(Exception));
        if (row.IsKnown && !Attempt.Run(query.Validity, row.Value, out validity, out error) && row.IsSound)
            memory.Failed(this, Lambda.Row, slot, row.Value, error);
        var (start, end) = (memory.Days.StartOf(validity), memory.Days.EndOf(validity));
        Take(memory, slot, new Stay(error is null ? row : row.Failed(), start, end, slot));
    }

    protected override void Clear(Memory memory, int slot)
    {
        memory.Recovered(this, Lambda.Row, slot);
        if (memory.Find<State>(this)?.Drop(slot) == true)
            memory.Awaken(this);
        else
            SendGone(memory, slot);
    }

    public override void Flush(Memory memory)
    {
        var state = memory.Find<State>(this)!;
        for (var i = 0; i < state.Changed.Count; i++)
            Settle(memory, state, state.Changed[i]);
        state.Changed.Clear();
        state.Trim(memory);
    }

    public override Remembered NewState() => new State();

    private void Take(Memory memory, int slot, Stay stay)
    {
        var state = memory.FindOrAdd<State>(this);
        if (stay.IsForGood(memory) && !state.Has(slot))
        {
            Send(memory, slot, stay.Row);
            return;
        }

        state.Keep(slot, stay);
        memory.Awaken(this);
    }

    private void Settle(Memory memory, State state, int slot)
    {
        var place = state.Find(slot);
        if (place < 0 || !state.Plan(place, memory))
        {
            SendGone(memory, slot);
            return;
        }

        var stay = state[place];
        if (stay.IsForGood(memory))
            state.Forget(slot, place);
        Send(memory, slot, stay.Row);
    }

    /// <summary>A row and when it is there.</summary>
    private readonly struct Stay(Told<T> row, Instant? start, Instant? end, int slot)
    {
        private readonly Instant start = start ?? Instant.MinValue;
        private readonly Instant end = end.GetValueOrDefault();
        private readonly bool hasEnd = end.HasValue;

        public int Slot { get; } = slot;

        public Told<T> Row { get; } = row;

        public bool HasEnded(Instant now) => hasEnd && end <= now;

        public bool IsAt(Instant now) => start <= now && !HasEnded(now);

        /// <summary>When it next comes or goes; null where it never does any more.</summary>
        public Instant? NextAfter(Instant now) =>
            HasEnded(now) || HasEnded(start) ? null
            : start > now ? start
            : hasEnd ? end
            : null;

        /// <summary>Whether it is there and time alone never changes that, not even time that is taken back.</summary>
        public bool IsForGood(Memory memory) => !hasEnd && !memory.IsSupposing && IsAt(memory.Now);
    }

    private sealed class State : Remembered, ITimed
    {
        private readonly List<int> supposed = [];
        private SlotMap places;
        private Pool<Stay> stays;
        private TimeHeap heap;

        public SlotSet Changed;

        public Instant? Next => heap.Next;

        public override bool IsVacant => stays.IsEmpty;

        public override void Empty()
        {
            supposed.Clear();
            (places, stays) = (places.Emptied(), stays.Emptied());
            (heap, Changed) = (heap.Emptied(), Changed.Emptied());
        }

        public ref Stay this[int place] => ref stays[place];

        public int Find(int slot) => places.Find(slot);

        /// <summary>Whether it remembers the row of a slot, or has still to tell of one.</summary>
        public bool Has(int slot) => places.Find(slot) >= 0 || Changed.Contains(slot);

        public void PassTo(Instant now)
        {
            while (heap.Next <= now)
                Changed.Add(stays[heap.TakeFirst()].Slot);
        }

        public void Keep(int slot, Stay stay)
        {
            var place = places.Find(slot);
            if (place < 0)
                places.Set(slot, place = stays.Rent());
            stays[place] = stay;
            Changed.Add(slot);
        }

        public bool Drop(int slot)
        {
            var place = places.Find(slot);
            if (place < 0)
                return false;
            Forget(slot, place);
            Changed.Add(slot);
            return true;
        }

        public void Forget(int slot, int place)
        {
            heap.Remove(place);
            places.Clear(slot);
            stays.Return(place);
        }

        /// <summary>Sound rows whose time it is not.</summary>
        public IEnumerable<Stay> Away(Instant now) =>
            from place in places.All()
            where stays[place].Row.IsSound && !stays[place].IsAt(now)
            select stays[place];

        public void Rewind()
        {
            foreach (var slot in supposed)
                Changed.Add(slot);
            supposed.Clear();
        }

        /// <summary>Whether the row is there now; plans when that will change.</summary>
        public bool Plan(int place, Memory memory)
        {
            ref var stay = ref stays[place];
            if (memory.IsSupposing)
                supposed.Add(stay.Slot);
            heap.Put(place, stay.NextAfter(memory.Now));
            return stay.IsAt(memory.Now);
        }
    }
}
