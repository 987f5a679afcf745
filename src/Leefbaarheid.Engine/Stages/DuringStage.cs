namespace Leefbaarheid.Engine.Stages;

/// <summary>Lets a row through while it is valid; a heap knows which one comes or goes next.</summary>
internal sealed partial class DuringStage<T>(DuringQuery<T> query, Stage<T> source) : DerivedStage<T, T>(query, source)
{
    protected override bool Remembers => true;

    protected override void Set(Memory memory, int slot, Told<T> row)
    {
        memory.Recovered(this, Lambda.Row, slot);
        var (validity, error) = (Validity.Always, default(Exception));
        if (row.IsKnown && !Attempt.Run(query.Validity, row.Value, out validity, out error) && row.IsSound)
            memory.Failed(this, Lambda.Row, slot, row.Value, error);
        var (start, end) = (memory.Days.StartOf(validity), memory.Days.EndOf(validity));
        memory.FindOrAdd<State>(this).Keep(slot, new Stay(error is null ? row : row.Failed(), start, end, slot));
        memory.Awaken(this);
    }

    protected override void Clear(Memory memory, int slot)
    {
        memory.Recovered(this, Lambda.Row, slot);
        if (memory.Find<State>(this) is { } state && state.Drop(slot))
            memory.Awaken(this);
    }

    public override void Flush(Memory memory)
    {
        var state = memory.Find<State>(this)!;
        for (var i = 0; i < state.Changed.Count; i++)
            Settle(memory, state, state.Changed[i]);
        state.Changed.Clear();
        if (state.IsVacant)
            memory.Drop(this);
    }

    private void Settle(Memory memory, State state, int slot)
    {
        var place = state.Find(slot);
        if (place < 0 || !state.Plan(place, memory.Now, memory.IsSupposing))
            SendGone(memory, slot);
        else
            Send(memory, slot, state[place].Row);
    }

    /// <summary>A row and when it is there.</summary>
    private readonly struct Stay(Told<T> row, Instant? start, Instant? end, int slot)
    {
        private readonly Instant start = start.GetValueOrDefault();
        private readonly Instant end = end.GetValueOrDefault();
        private readonly bool hasStart = start.HasValue;
        private readonly bool hasEnd = end.HasValue;

        public int Slot { get; } = slot;

        public Told<T> Row { get; } = row;

        public bool HasEnded(Instant now) => hasEnd && end <= now;

        public bool IsAt(Instant now) => (!hasStart || start <= now) && !HasEnded(now);

        /// <summary>When it next comes or goes; null where it never does any more.</summary>
        public Instant? NextAfter(Instant now) =>
            HasEnded(now) || (hasStart && HasEnded(start)) ? null
            : hasStart && start > now ? start
            : hasEnd ? end
            : null;
    }

    private sealed class State : ITimed
    {
        private readonly List<int> supposed = [];
        private SlotMap places;
        private Pool<Stay> stays;
        private TimeHeap heap;

        public SlotSet Changed;

        public Instant? Next => heap.Next;

        public bool IsVacant => stays.IsEmpty && stays.IsLarge;

        public ref Stay this[int place] => ref stays[place];

        public int Find(int slot) => places.Find(slot);

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
            heap.Remove(place);
            places.Clear(slot);
            stays.Return(place);
            Changed.Add(slot);
            return true;
        }

        /// <summary>Sound rows whose time has passed.</summary>
        public IEnumerable<T> Ended(Instant now) =>
            from place in places.All()
            where stays[place].Row.IsSound && stays[place].HasEnded(now)
            select stays[place].Row.Value;

        public void Rewind()
        {
            foreach (var slot in supposed)
                Changed.Add(slot);
            supposed.Clear();
        }

        /// <summary>Whether the row is there at <paramref name="now"/>; plans when that will change.</summary>
        public bool Plan(int place, Instant now, bool isSupposed)
        {
            ref var stay = ref stays[place];
            if (isSupposed)
                supposed.Add(stay.Slot);
            heap.Put(place, stay.NextAfter(now));
            return stay.IsAt(now);
        }
    }
}
