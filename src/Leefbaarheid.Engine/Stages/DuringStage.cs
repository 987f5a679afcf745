using Leefbaarheid.Engine.Explaining;
using Leefbaarheid.Engine.Storage;
using NodaTime;

namespace Leefbaarheid.Engine.Stages;

/// <summary>Lets a row through while it is valid; a heap knows which one comes or goes next.</summary>
internal sealed class DuringStage<T>(DuringQuery<T> query, Stage<T> source) : Stage<T>, IReceiver<T>
{
    public IEnumerable<IClearable> Holders => [this];

    public void Set(Memory memory, int slot, T value)
    {
        var state = StateIn(memory);
        var isRead = Attempt.Run(query.Validity, value, out var validity, out var error);
        if (isRead)
            memory.Recovered(this, Lambda.Row, slot);
        else
            memory.Failed(this, Lambda.Row, slot, value, error!);
        state.Keep(slot, Known<T>.As(value), validity, isFailed: !isRead);
        memory.Awaken(Number);
    }

    public void Fail(Memory memory, int slot, Known<T> value)
    {
        memory.Recovered(this, Lambda.Row, slot);
        var validity = Validity.Always;
        if (value.Is)
            Attempt.Run(query.Validity, value.Value, out validity, out _);
        StateIn(memory).Keep(slot, value, validity, isFailed: true);
        memory.Awaken(Number);
    }

    public void Clear(Memory memory, int slot)
    {
        memory.Recovered(this, Lambda.Row, slot);
        if (memory.Find<State>(Number) is { } state && state.Drop(slot))
            memory.Awaken(Number);
    }

    public override void Flush(Memory memory)
    {
        var state = memory.Find<State>(Number)!;
        for (var i = 0; i < state.Changed.Count; i++)
            Settle(memory, state, state.Changed[i]);
        state.Changed.Clear();
    }

    private void Settle(Memory memory, State state, int slot)
    {
        var place = state.Find(slot);
        if (place < 0 || !state.Plan(place, memory.Now))
            SendGone(memory, slot);
        else if (state[place].IsFailed)
            SendFailure(memory, slot, state[place].Value);
        else
            Send(memory, slot, state[place].Value.Value);
    }

    private State StateIn(Memory memory)
    {
        if (memory.Find<State>(Number) is { } state)
            return state;
        return memory.AddTimed(Number, new State(memory.Days));
    }

    private struct Stay
    {
        public Known<T> Value;
        public Instant Start;
        public Instant End;
        public int Slot;
        public bool IsFailed;
    }

    private sealed class State(DayStarts days) : ITimed
    {
        private SlotMap places;
        private Pool<Stay> stays;
        private readonly List<int> passed = [];
        private TimeHeap heap;

        public SlotSet Changed;

        public Instant Next => heap.Next;

        public ref Stay this[int place] => ref stays[place];

        public int Find(int slot) => places.Find(slot);

        public void PassTo(Instant now, bool isSupposed)
        {
            while (heap.Next <= now)
            {
                var slot = stays[heap.TakeFirst()].Slot;
                Changed.Add(slot);
                if (isSupposed)
                    passed.Add(slot);
            }
        }

        public void Keep(int slot, Known<T> value, Validity validity, bool isFailed)
        {
            var place = places.Find(slot);
            if (place < 0)
                places.Set(slot, place = stays.Rent());
            stays[place] = new Stay
            {
                Value = value,
                Start = days.StartOf(validity),
                End = days.EndOf(validity),
                Slot = slot,
                IsFailed = isFailed,
            };
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

        public IEnumerable<T> Ended(Instant now) =>
            from place in places.All()
            where !stays[place].IsFailed && stays[place].End <= now
            select stays[place].Value.Value;

        /// <summary>Marks again the rows that came or went while time was only supposed to pass.</summary>
        public void Rewind()
        {
            foreach (var slot in passed)
                Changed.Add(slot);
            passed.Clear();
        }

        /// <summary>Whether the row is there at <paramref name="now"/>; plans when that will change.</summary>
        public bool Plan(int place, Instant now)
        {
            ref var stay = ref stays[place];
            var isEmpty = stay.End <= stay.Start;
            var next = isEmpty || now >= stay.End ? Instant.MaxValue : now < stay.Start ? stay.Start : stay.End;
            heap.Put(place, next);
            return !isEmpty && stay.Start <= now && now < stay.End;
        }
    }

    public override IEnumerable<Stage> Beginnings => source.Beginnings;

    public override Origin OriginOf(Memory memory, int slot) => source.OriginOf(memory, slot);

    public override IEnumerable<Trial<T>> Try(Inquiry inquiry) =>
        source.Try(inquiry).Select(trial => trial.IsThrough ? Ask(inquiry.Memory, trial) : trial);

    private Trial<T> Ask(Memory memory, Trial<T> trial)
    {
        var (validity, _, error) = Steps.Run(() => query.Validity(trial.Value));
        if (error is not null)
            return trial.Stopped<T>(Steps.Broke(query, trial.Value, error));
        var (start, end) = (memory.Days.StartOf(validity), memory.Days.EndOf(validity));
        return start <= memory.Now && memory.Now < end
            ? trial.Through(trial.Value, Steps.Held(query) with { Validity = validity })
            : trial.Stopped<T>(Steps.Failed(query, trial.Value) with { Validity = validity });
    }

    public override IEnumerable<(T Row, Validity Validity)> Lapsed(Memory memory) =>
        memory.Find<State>(Number) is { } state
            ? state.Ended(memory.Now).Select(row => (row, query.Validity(row))).Concat(source.Lapsed(memory))
            : [];
}
