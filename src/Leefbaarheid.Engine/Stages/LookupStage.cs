using System.Collections.Immutable;
using Leefbaarheid.Engine.Explaining;
using Leefbaarheid.Engine.Storage;

namespace Leefbaarheid.Engine.Stages;

/// <summary>
/// Keeps every row of its left input and looks up what the right input has under the same key: the slot of a left row
/// is the slot of what is made of it.
/// </summary>
internal abstract class LookupStage<T, TOther, TKey, TResult> : Stage<TResult>, IReceiver<T>
{
    private readonly Stage<T> source;
    private readonly KeyReader<T, TKey> key;
    private readonly KeyReader<TOther, TKey> otherKey;

    protected LookupStage(Stage<T> source, Stage<TOther> other, Func<T, TKey> key, Func<TOther, TKey> otherKey)
    {
        (this.source, Others) = (source, other);
        this.key = new KeyReader<T, TKey>(this, Lambda.Row, key, nullIsKey: false);
        this.otherKey = new KeyReader<TOther, TKey>(this, Lambda.Other, otherKey, nullIsKey: false);
        Right = new Port(this);
    }

    public IReceiver<TOther> Right { get; }

    public IEnumerable<IClearable> Holders => [this];

    protected Stage<TOther> Others { get; }

    protected KeyReader<TOther, TKey> OtherKey => otherKey;

    public void Set(Memory memory, int slot, T value)
    {
        var state = StateIn(memory);
        var number = key.Read(memory, ref state.Keys, slot, value);
        Keep(memory, state, slot, value, number, isFailed: number == NoKey.Unknown);
    }

    public void Fail(Memory memory, int slot, Known<T> value)
    {
        var state = StateIn(memory);
        var number = key.ReadFailed(memory, ref state.Keys, slot, value);
        Keep(memory, state, slot, value.Value, number, isFailed: true);
    }

    public void Clear(Memory memory, int slot)
    {
        memory.Recovered(this, Lambda.Row, slot);
        if (memory.Find<State>(Number) is not { } state || state.Left.Find(slot) is var place && place < 0)
            return;
        state.Touch(state.Left[place].Key);
        state.Left.Delete(place);
        state.Slots.Add(slot);
        memory.Awaken(Number);
    }

    public override void Flush(Memory memory)
    {
        var state = memory.Find<State>(Number)!;
        state.SpreadDoubt();
        for (var i = 0; i < state.Touched.Count; i++)
            state.WakeLeft(state.Touched[i]);
        for (var i = 0; i < state.Slots.Count; i++)
            Settle(memory, state, state.Slots[i]);
        state.Slots.Clear();
        state.DropEmptyKeys();
    }

    protected abstract State NewState();

    /// <summary>What becomes of a left row whose key, and whose right rows, are all sound.</summary>
    protected abstract void Meet(Memory memory, State state, int slot, T value, int key);

    /// <summary>The result for a left row that meets a failed one, as far as it is known.</summary>
    protected abstract Known<TResult> Guess(State state, T value, int key);

    protected State StateIn(Memory memory) => memory.Find<State>(Number) ?? memory.Add(Number, NewState());

    private void Keep(Memory memory, State state, int slot, T value, int number, bool isFailed)
    {
        state.Left.Put(slot, value, number, isFailed, out var before);
        if (before != number)
            state.Touch(before);
        state.Slots.Add(slot);
        memory.Awaken(Number);
    }

    private void Settle(Memory memory, State state, int slot)
    {
        var place = state.Left.Find(slot);
        memory.Recovered(this, Lambda.Result, slot);
        if (place < 0)
        {
            SendGone(memory, slot);
            return;
        }

        ref var row = ref state.Left[place];
        if (row.Key == NoKey.Unknown)
            SendFailure(memory, slot, Known<TResult>.Not);
        else if (row.IsFailed || state.IsInDoubt(row.Key))
            SendFailure(memory, slot, Guess(state, row.Value, row.Key));
        else
            Meet(memory, state, slot, row.Value, row.Key);
    }

    /// <summary>
    /// What is remembered of the left rows; what must be known of the right ones, each stage keeps its own way.
    /// </summary>
    internal abstract class State
    {
        public KeyTable<TKey> Keys;
        public Side<T> Left;
        public SlotSet Slots;
        public SlotSet Touched;
        private bool wasInDoubt;

        protected abstract int UnknownOthers { get; }

        /// <summary>Whether a right row of this key failed, or one of which the key is unknown.</summary>
        public bool IsInDoubt(int key) => key >= 0 && (UnknownOthers > 0 || HasFailedOther(key));

        /// <summary>Keeps a right row, and touches its key where that matters; false where nothing changed.</summary>
        public abstract bool KeepOther(int slot, TOther value, int key, bool isFailed);

        /// <summary>Drops a right row, and touches its key where that matters; false where there was none.</summary>
        public abstract bool DropOther(int slot);

        public void Touch(int key)
        {
            if (key >= 0)
                Touched.Add(key);
        }

        public void WakeLeft(int key)
        {
            for (var place = Left.First(key); place >= 0; place = Left[place].Next)
                Slots.Add(Left[place].Slot);
        }

        /// <summary>
        /// The first right row of unknown key puts every key in doubt; the last that goes clears them all.
        /// </summary>
        public void SpreadDoubt()
        {
            if (UnknownOthers > 0 == wasInDoubt)
                return;
            wasInDoubt = !wasInDoubt;
            for (var key = 0; key < Keys.Reach; key++)
            {
                if (Keys.IsUsed(key))
                    Touched.Add(key);
            }
        }

        public void DropEmptyKeys()
        {
            for (var i = 0; i < Touched.Count; i++)
            {
                if (Left.First(Touched[i]) >= 0 || HasOther(Touched[i]))
                    continue;
                Forget(Touched[i]);
                Keys.Remove(Touched[i]);
            }

            Touched.Clear();
        }

        protected abstract bool HasOther(int key);

        protected abstract bool HasFailedOther(int key);

        protected virtual void Forget(int key)
        {
        }
    }

    private sealed class Port(LookupStage<T, TOther, TKey, TResult> stage) : IReceiver<TOther>
    {
        public IEnumerable<IClearable> Holders => [this];

        public void Set(Memory memory, int slot, TOther value)
        {
            var state = stage.StateIn(memory);
            var number = stage.otherKey.Read(memory, ref state.Keys, slot, value);
            Keep(memory, state, slot, value, number, isFailed: number == NoKey.Unknown);
        }

        public void Fail(Memory memory, int slot, Known<TOther> value)
        {
            var state = stage.StateIn(memory);
            var number = stage.otherKey.ReadFailed(memory, ref state.Keys, slot, value);
            Keep(memory, state, slot, value.Value, number, isFailed: true);
        }

        public void Clear(Memory memory, int slot)
        {
            memory.Recovered(stage, Lambda.Other, slot);
            if (memory.Find<State>(stage.Number) is { } state && state.DropOther(slot))
                memory.Awaken(stage.Number);
        }

        private void Keep(Memory memory, State state, int slot, TOther value, int number, bool isFailed)
        {
            if (state.KeepOther(slot, value, number, isFailed))
                memory.Awaken(stage.Number);
        }
    }

    public override IEnumerable<Stage> Beginnings => source.Beginnings;

    public override Origin OriginOf(Memory memory, int slot) => source.OriginOf(memory, slot);

    public override IEnumerable<Trial<TResult>> Try(Inquiry inquiry) =>
        source.Try(inquiry).Select(t => t.IsThrough ? Ask(inquiry, t) : t.Stopped<TResult>());

    /// <summary>What a sound left row that meets sound right rows becomes, and why.</summary>
    protected abstract Trial<TResult> Answer(
        Inquiry inquiry, State state, Trial<T> trial, int number, GroupPremise group);

    private Trial<TResult> Ask(Inquiry inquiry, Trial<T> trial)
    {
        if (inquiry.Memory.Find<State>(Number) is not { } state || !key.Try(trial.Value, out var found))
            return trial.Stopped<TResult>(Steps.Broke(Query, trial.Value));
        var number = found is null ? NoKey.Null : state.Keys.Find(found);
        if (state.IsInDoubt(number))
            return trial.Stopped<TResult>(Steps.Broke(Query, trial.Value));
        var group = MetBy(inquiry, state, number, found);
        return Answer(inquiry, state, trial, number, group with { Lapsed = LapsedOf(inquiry, found) });
    }

    /// <summary>The right rows of a key.</summary>
    protected abstract GroupPremise MetBy(Inquiry inquiry, State state, int number, TKey found);

    private ImmutableArray<Lapse> LapsedOf(Inquiry inquiry, TKey wanted) =>
        !inquiry.WantsLapsed
            ? []
            :
            [
                .. from lapsed in Others.Lapsed(inquiry.Memory)
                   where otherKey.Try(lapsed.Row, out var found) && Equals(found, wanted)
                   select new Lapse(Others.RelationOf<TOther>(), lapsed.Row!, lapsed.Validity),
            ];
}
