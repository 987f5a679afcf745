using Leefbaarheid.Engine.Explaining;
using Leefbaarheid.Engine.Storage;

namespace Leefbaarheid.Engine.Stages;

/// <summary>
/// Gives a row a slot for each element of its collection; a row that fails has one slot, and fails there.
/// </summary>
internal sealed class SelectManyStage<T, TElement, TResult>(
    SelectManyQuery<T, TElement, TResult> query, Stage<T> source)
    : Stage<TResult>, IReceiver<T>
{
    public IEnumerable<IClearable> Holders => [this];

    public void Set(Memory memory, int slot, T value)
    {
        var state = memory.Find<State>(Number) ?? memory.Add(Number, new State());
        if (Attempt.Run(Elements, value, out var elements, out var error))
        {
            memory.Recovered(this, Lambda.Row, slot);
            Tell(memory, state, slot, elements);
            return;
        }

        memory.Failed(this, Lambda.Row, slot, value, error);
        TellFailure(memory, state, slot);
    }

    public void Fail(Memory memory, int slot, Known<T> value)
    {
        memory.Recovered(this, Lambda.Row, slot);
        var state = memory.Find<State>(Number) ?? memory.Add(Number, new State());
        if (value.Is && Attempt.Run(Elements, value.Value, out var elements, out _))
            TellFailures(memory, state, slot, elements);
        else
            TellFailure(memory, state, slot);
    }

    public void Clear(Memory memory, int slot)
    {
        memory.Recovered(this, Lambda.Row, slot);
        if (memory.Find<State>(Number) is { } state)
            Tell(memory, state, slot, []);
    }

    private List<TResult> Elements(T row)
    {
        var results = new List<TResult>();
        foreach (var element in query.Collection(row))
            results.Add(query.Result(row, element));
        return results;
    }

    private void Tell(Memory memory, State state, int slot, List<TResult> elements)
    {
        var slots = Fit(memory, state, slot, elements.Count);
        for (var i = 0; i < elements.Count; i++)
            Send(memory, slots[i], elements[i]);
    }

    private void TellFailures(Memory memory, State state, int slot, List<TResult> elements)
    {
        var slots = Fit(memory, state, slot, elements.Count);
        for (var i = 0; i < elements.Count; i++)
            SendFailure(memory, slots[i], Known<TResult>.As(elements[i]));
    }

    private void TellFailure(Memory memory, State state, int slot) =>
        SendFailure(memory, Fit(memory, state, slot, 1)[0], Known<TResult>.Not);

    private int[] Fit(Memory memory, State state, int slot, int count)
    {
        var slots = state.Fit(slot, count, out var gone);
        foreach (var element in gone)
            SendGone(memory, element);
        return slots;
    }

    private sealed class State
    {
        private SlotMap lists;
        private Pool<int[]> slotsOf;
        private Pool<int> owners;

        public int OwnerOf(int slot) => owners[slot];

        /// <summary>Gives a row exactly as many slots as it has elements; the first ones stay what they were.</summary>
        public int[] Fit(int slot, int count, out int[] gone)
        {
            gone = [];
            var list = lists.Find(slot);
            var before = list < 0 ? [] : slotsOf[list];
            if (before.Length == count)
                return before;
            gone = before.Length > count ? before[count..] : [];
            foreach (var element in gone)
                owners.Return(element);
            var slots = before;
            Array.Resize(ref slots, count);
            for (var i = before.Length; i < count; i++)
                owners[slots[i] = owners.Rent()] = slot;
            Keep(slot, list, slots);
            return slots;
        }

        private void Keep(int slot, int list, int[] slots)
        {
            if (slots.Length == 0)
            {
                slotsOf.Return(list);
                lists.Clear(slot);
                return;
            }

            if (list < 0)
                lists.Set(slot, list = slotsOf.Rent());
            slotsOf[list] = slots;
        }
    }

    public override IEnumerable<Stage> Beginnings => source.Beginnings;

    public override Origin OriginOf(Memory memory, int slot) =>
        source.OriginOf(memory, memory.Find<State>(Number)!.OwnerOf(slot));

    public override IEnumerable<Trial<TResult>> Try(Inquiry inquiry) => source.Try(inquiry).SelectMany(Ask);

    private IEnumerable<Trial<TResult>> Ask(Trial<T> trial)
    {
        if (!trial.IsThrough)
            return [trial.Stopped<TResult>()];
        var (results, _, error) = Steps.Run(() => Elements(trial.Value));
        if (error is not null)
            return [trial.Stopped<TResult>(Steps.Broke(query, trial.Value, error))];
        return results!.Count == 0
            ? [trial.Stopped<TResult>(Steps.Failed(query, trial.Value))]
            : results.Select(result => trial.Through(result, Steps.Held(query)));
    }
}
