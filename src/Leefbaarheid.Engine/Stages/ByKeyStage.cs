using Leefbaarheid.Engine.Explaining;
using Leefbaarheid.Engine.Storage;

namespace Leefbaarheid.Engine.Stages;

/// <summary>
/// Keeps rows by key and gives one row a key. Its slot is the number of the key and one; slot 0 stands for the groups
/// that may exist while the key of a failed row is unknown.
/// </summary>
internal abstract class ByKeyStage<T, TKey, TResult> : Stage<TResult>, IReceiver<T>
{
    private const int Doubt = 0;
    private readonly Stage<T> source;
    private readonly KeyReader<T, TKey> key;

    protected ByKeyStage(Stage<T> source, Func<T, TKey> key, bool nullIsKey) =>
        (this.source, this.key) = (source, new KeyReader<T, TKey>(this, Lambda.Row, key, nullIsKey));

    public void Set(Memory memory, int slot, T value)
    {
        var state = StateIn(memory);
        var number = key.Read(memory, ref state.Keys, slot, value);
        Keep(memory, state, slot, value, number, isFailed: number == Row<T>.UnknownKey);
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
        if (memory.Find<State>(Number) is not { } state || state.Rows.Find(slot) is var place && place < 0)
            return;
        TakeOut(state, ref state.Rows[place]);
        state.Rows.Delete(place);
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

    protected abstract State NewState();

    /// <summary>What is told of a key that has rows, all of them sound.</summary>
    protected abstract bool Make(State state, int key, out TResult result, out Exception? error);

    /// <summary>A row joins a key; false (with the error) where the author's lambda will not take it.</summary>
    protected virtual bool Enter(State state, int key, T value, out Exception? error)
    {
        error = null;
        return true;
    }

    /// <summary>A sound row leaves a key.</summary>
    protected virtual void Exit(State state, int key, T value)
    {
    }

    protected virtual void Forget(State state, int key)
    {
    }

    private State StateIn(Memory memory) => memory.Find<State>(Number) ?? memory.Add(Number, NewState());

    private void Keep(Memory memory, State state, int slot, T value, int number, bool isFailed)
    {
        if (state.Rows.Find(slot) is var place && place >= 0)
            TakeOut(state, ref state.Rows[place]);
        memory.Recovered(this, Lambda.Result, slot);
        if (!isFailed && number >= 0 && !Enter(state, number, value, out var error))
        {
            memory.Failed(this, Lambda.Result, slot, value, error!);
            isFailed = true;
        }

        state.Rows.Put(slot, value, number, isFailed, out _);
        if (number >= 0)
            state.Touched.Add(number);
        memory.Awaken(Number);
    }

    private void TakeOut(State state, ref Row<T> row)
    {
        if (row.Key < 0)
            return;
        state.Touched.Add(row.Key);
        if (!row.IsFailed)
            Exit(state, row.Key, row.Value);
    }

    private void TellDoubt(Memory memory, State state)
    {
        if (state.Rows.Unknown > 0)
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
        if (state.Rows.First(number) < 0)
        {
            SendGone(memory, number + 1);
            Forget(state, number);
            state.Keys.Remove(number);
            return;
        }

        var isMade = Make(state, number, out var result, out _);
        if (!isMade || state.Rows.Unknown > 0 || state.Rows.Failed(number) > 0)
            SendFailure(memory, number + 1, isMade ? Known<TResult>.As(result) : Known<TResult>.Not);
        else
            Send(memory, number + 1, result);
    }

    internal class State : Members<T>
    {
        public KeyTable<TKey> Keys;
        public SlotSet Touched;
        private bool wasInDoubt;

        public bool DoubtChanged()
        {
            var changed = Rows.Unknown > 0 != wasInDoubt;
            wasInDoubt = Rows.Unknown > 0;
            return changed;
        }
    }

    public override int Locate(Memory memory, object subject) =>
        subject is TKey wanted && memory.Find<State>(Number)?.Keys.Find(wanted) is int found && found >= 0 ? found + 1 : -1;

    public override Origin OriginOf(Memory memory, int slot) => new(this, slot);

    public override IEnumerable<Trial<TResult>> Try(Inquiry inquiry)
    {
        if (inquiry.Origin.Stage != this)
            return [];
        var state = inquiry.Memory.Find<State>(Number)!;
        var number = inquiry.Origin.Slot - 1;
        if (number < 0 || state.Rows.Unknown > 0 || state.Rows.Failed(number) > 0)
            return [Trial<TResult>.Start(default!, Steps.Broke(Query, null)).Stopped<TResult>()];
        var group = GroupOf(inquiry, source, ref state.Rows, number);
        if (inquiry.Trimming is { } trimming && trimming.Stage == this)
            return TryTrimmed(state.Keys[number], trimming.Apply(new LiveGroup<T>(state, number)));
        return Make(state, number, out var result, out var error)
            ? [Trial<TResult>.Start(result, Steps.Held(Query, group))]
            : [Trial<TResult>.Start(result, Steps.Broke(Query, state.Keys[number], error)).Stopped<TResult>()];
    }

    /// <summary>What is told of a key that would have only these rows.</summary>
    protected abstract TResult MakeOf(TKey key, IReadOnlyList<T> rows);

    private IEnumerable<Trial<TResult>> TryTrimmed(TKey key, IReadOnlyList<T> rows)
    {
        var (result, _, error) = Steps.Run(() => rows.Count == 0 ? default : MakeOf(key, rows));
        return rows.Count == 0 || error is not null ? [] : [Trial<TResult>.Start(result!, Steps.Held(Query))];
    }
}
