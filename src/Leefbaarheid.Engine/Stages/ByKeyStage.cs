using Leefbaarheid.Engine.Explaining;
using Leefbaarheid.Engine.Storage;

namespace Leefbaarheid.Engine.Stages;

/// <summary>
/// Gives one row a key. Its slot is the number of the key and one; slot 0 stands for the groups that may exist while
/// the key of a failed row is unknown.
/// </summary>
internal abstract class ByKeyStage<T, TKey, TResult> : Stage<TResult>, IReceiver<T>
{
    private const int Doubt = 0;
    private readonly KeyReader<T, TKey> key;

    protected ByKeyStage(Stage<T> source, Func<T, TKey> key, bool nullIsKey)
    {
        Source = source;
        this.key = new KeyReader<T, TKey>(this, Lambda.Row, key, nullIsKey);
    }

    public IEnumerable<IClearable> Holders => [this];

    protected Stage<T> Source { get; }

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
        memory.Recovered(this, Lambda.Result, slot);
        if (memory.Find<State>(Number) is { } state && state.Drop(slot))
            memory.Awaken(Number);
    }

    public override void Flush(Memory memory)
    {
        var state = memory.Find<State>(Number)!;
        if (state.DoubtChanged())
            TellDoubt(memory, state);
        for (var i = 0; i < state.Touched.Count; i++)
            Settle(memory, state, state.Touched[i]);
        state.Touched.Clear();
    }

    public override IEnumerable<int> Locate(Memory memory, object subject) =>
        memory.Find<State>(Number) is not { } state ? []
        : subject is TKey wanted && state.Keys.Find(wanted) is var id && id >= 0 ? [id + 1]
        : state.Keys.All().Where(i => state.Keys[i] is IAbout about && about.IsAbout(subject)).Select(i => i + 1);

    public override Origin OriginOf(Memory memory, int slot) => new(this, slot);

    public override IEnumerable<Trial<TResult>> Try(Inquiry inquiry)
    {
        if (inquiry.Origin.Stage != this)
            return [];
        var state = inquiry.Memory.Find<State>(Number)!;
        var number = inquiry.Origin.Slot - 1;
        if (number < 0 || state.IsInDoubt(number))
            return [Trial<TResult>.Start(default!, Steps.Broke(Query, null)).Stopped<TResult>()];
        if (inquiry.Trimming is { } trimming && trimming.Stage == this)
            return TryTrimmed(state, number, trimming);
        return Make(state, number, out var result, out var error)
            ? [Trial<TResult>.Start(result, Steps.Held(Query, Gathered(inquiry, state, number)))]
            : [Trial<TResult>.Start(result, Steps.Broke(Query, state.Keys[number], error)).Stopped<TResult>()];
    }

    protected abstract State NewState();

    /// <summary>What is told of a key that has rows, all of them sound.</summary>
    protected abstract bool Make(State state, int number, out TResult result, out Exception? error);

    /// <summary>What would be told of a key that had fewer rows, at least one.</summary>
    protected abstract TResult MakeTrimmed(State state, int number, Trimming trimming);

    /// <summary>The rows of a key, for an explanation.</summary>
    protected abstract GroupPremise Gathered(Inquiry inquiry, State state, int number);

    protected bool HasKey(T row, TKey wanted) => key.Try(row, out var found) && Equals(found, wanted);

    private State StateIn(Memory memory) => memory.Find<State>(Number) ?? memory.Add(Number, NewState());

    private void Keep(Memory memory, State state, int slot, T value, int number, bool isFailed)
    {
        memory.Recovered(this, Lambda.Result, slot);
        if (state.Keep(slot, value, number, isFailed) is { } error)
            memory.Failed(this, Lambda.Result, slot, value, error);
        memory.Awaken(Number);
    }

    private void TellDoubt(Memory memory, State state)
    {
        if (state.Unknown > 0)
            SendFailure(memory, Doubt, Known<TResult>.Not);
        else
            SendGone(memory, Doubt);
        for (var number = 0; number < state.Keys.Reach; number++)
        {
            if (state.Keys.IsUsed(number))
                state.Touched.Add(number);
        }
    }

    private void Settle(Memory memory, State state, int number)
    {
        if (state.IsEmpty(number))
        {
            SendGone(memory, number + 1);
            state.Forget(number);
            state.Keys.Remove(number);
            return;
        }

        var isMade = Make(state, number, out var result, out _);
        if (isMade && !state.IsInDoubt(number))
            Send(memory, number + 1, result);
        else
            SendFailure(memory, number + 1, isMade ? Known<TResult>.As(result) : Known<TResult>.Not);
    }

    private IEnumerable<Trial<TResult>> TryTrimmed(State state, int number, Trimming trimming)
    {
        if (trimming.Chosen.Length == 0)
            return [];
        var (result, _, error) = Steps.Run(() => MakeTrimmed(state, number, trimming));
        return error is null ? [Trial<TResult>.Start(result!, Steps.Held(Query))] : [];
    }

    internal abstract class State
    {
        public KeyTable<TKey> Keys;
        public SlotSet Touched;
        private bool wasInDoubt;

        /// <summary>How many rows failed before their key was known.</summary>
        public abstract int Unknown { get; }

        public bool IsInDoubt(int key) => Unknown > 0 || HasFailed(key);

        public abstract bool IsEmpty(int key);

        /// <summary>
        /// Keeps a row; gives the error where an author's lambda will not take it, and keeps it as failed.
        /// </summary>
        public abstract Exception? Keep(int slot, T value, int key, bool isFailed);

        /// <summary>Drops a row; false where there is none.</summary>
        public abstract bool Drop(int slot);

        public virtual void Forget(int key)
        {
        }

        public bool DoubtChanged()
        {
            var changed = Unknown > 0 != wasInDoubt;
            wasInDoubt = Unknown > 0;
            return changed;
        }

        protected abstract bool HasFailed(int key);

        protected void Touch(int key)
        {
            if (key >= 0)
                Touched.Add(key);
        }
    }
}
