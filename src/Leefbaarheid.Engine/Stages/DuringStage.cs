namespace Leefbaarheid.Engine.Stages;

/// <summary>Lets a row through while it is valid; a heap knows which one comes or goes next.</summary>
internal sealed partial class DuringStage<T>(DuringQuery<T> query, Stage<T> source) : DerivedStage<T, T>(query, source)
{
    protected override bool Remembers => true;

    protected override void Set(Memory memory, int slot, T value)
    {
        var isRead = Attempt.Run(query.Validity, value, out var validity, out var error);
        if (isRead)
            memory.Recovered(this, Lambda.Row, slot);
        else
            memory.Failed(this, Lambda.Row, slot, value, error!);
        Keep(memory, slot, Known<T>.As(value), validity, isFailed: !isRead);
    }

    protected override void Fail(Memory memory, int slot, Known<T> value)
    {
        memory.Recovered(this, Lambda.Row, slot);
        var validity = Validity.Always;
        if (value.Is)
            Attempt.Run(query.Validity, value.Value, out validity, out _);
        Keep(memory, slot, value, validity, isFailed: true);
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

    private void Keep(Memory memory, int slot, Known<T> value, Validity validity, bool isFailed)
    {
        var (start, end) = (memory.Days.StartOf(validity), memory.Days.EndOf(validity));
        memory.FindOrAdd<State>(this).Keep(slot, new Stay(value, start, end, slot, isFailed));
        memory.Awaken(this);
    }

    private void Settle(Memory memory, State state, int slot)
    {
        var place = state.Find(slot);
        if (place < 0 || !state.Plan(place, memory.Now, memory.IsSupposing))
            SendGone(memory, slot);
        else if (state[place].IsFailed)
            SendFailure(memory, slot, state[place].Value);
        else
            Send(memory, slot, state[place].Value.Value);
    }

    /// <summary>A row and when it is there.</summary>
    private readonly struct Stay(Known<T> value, Instant? start, Instant? end, int slot, bool isFailed)
    {
        private readonly T value = value.Value;
        private readonly Instant start = start.GetValueOrDefault();
        private readonly Instant end = end.GetValueOrDefault();
        private readonly bool hasStart = start.HasValue;
        private readonly bool hasEnd = end.HasValue;
        private readonly bool isKnown = value.Is;

        public int Slot { get; } = slot;

        public bool IsFailed { get; } = isFailed;

        public Known<T> Value => new(isKnown, value);

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
            where !stays[place].IsFailed && stays[place].HasEnded(now)
            select stays[place].Value.Value;

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
