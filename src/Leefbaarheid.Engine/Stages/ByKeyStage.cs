namespace Leefbaarheid.Engine.Stages;

/// <summary>
/// Gives one row a key. Its slot is the number of the key and one; slot 0 stands for the groups that may exist while
/// the key of a failed row is unknown.
/// </summary>
internal abstract partial class ByKeyStage<T, TKey, TResult> : DerivedStage<T, TResult>
{
    private const int AnyKey = 0;
    private readonly KeyReader<T, TKey> key;

    protected ByKeyStage(Query query, Stage<T> source, Func<T, TKey> key, bool nullIsKey)
        : base(query, source) => this.key = new KeyReader<T, TKey>(this, Lambda.Row, key, nullIsKey);

    protected override void Set(Memory memory, int slot, Told<T> row)
    {
        var state = memory.FindOrAdd<State>(this);
        var id = key.Read(memory, ref state.Keys, slot, row);
        if (!state.Rows.Put(slot, row, id, out var before))
            return;
        state.Touched.Add(before);
        state.Touched.Add(id);
        memory.Awaken(this);
    }

    protected override void Clear(Memory memory, int slot)
    {
        memory.Recovered(this, Lambda.Row, slot);
        if (memory.Find<State>(this) is not { } state || !state.Rows.Remove(slot, out var before))
            return;
        state.Touched.Add(before);
        memory.Awaken(this);
    }

    public override void Flush(Memory memory)
    {
        var state = memory.Find<State>(this)!;
        if (state.Counts.HasTurned())
        {
            SendAny(memory, AnyKey, state.Counts.IsAllInDoubt);
            foreach (var number in state.Keys.All())
                state.Touched.Add(number);
        }

        for (var i = 0; i < state.Touched.Count; i++)
            Settle(memory, state, new(state.Touched[i]));
        state.Touched.Clear();
        state.Trim(memory);
    }

    public override Remembered NewState() => new State(NewRows());

    protected abstract RowsByKey<T> NewRows();

    /// <summary>What is told of a key that has rows; with what an author's lambda threw, if it did.</summary>
    protected abstract Told<TResult> Make(State state, KeyId id, out Exception? error);

    private void Settle(Memory memory, State state, KeyId id)
    {
        var slot = id.Number + 1;
        memory.Recovered(this, Lambda.Result, slot);
        if (state.Counts.Lacks(id))
        {
            SendGone(memory, slot);
            state.Rows.Forget(id);
            state.Keys.Remove(id.Number);
            return;
        }

        var made = Make(state, id, out var error);
        if (error is not null)
            memory.Failed(this, Lambda.Result, slot, state.Keys[id.Number], error);
        Send(memory, slot, made);
    }

    internal sealed class State(RowsByKey<T> rows) : Remembered
    {
        public readonly RowsByKey<T> Rows = rows;
        public KeyTable<TKey> Keys;
        public SlotSet Touched;

        public ref KeyCounts Counts => ref Rows.Counts;

        public override bool IsVacant => Counts.IsEmpty;

        public override void Empty()
        {
            Rows.Empty();
            (Keys, Touched) = (Keys.Emptied(), Touched.Emptied());
        }
    }
}
