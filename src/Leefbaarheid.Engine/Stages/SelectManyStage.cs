namespace Leefbaarheid.Engine.Stages;

/// <summary>Gives a row a slot for each element of its collection; one that fails has one slot.</summary>
internal sealed partial class SelectManyStage<T, TElement, TResult>(
    SelectManyQuery<T, TElement, TResult> query, Stage<T> source)
    : DerivedStage<T, TResult>(query, source)
{
    private static readonly List<TResult> Nothing = [];

    protected override void Set(Memory memory, int slot, Told<T> row)
    {
        memory.Recovered(this, Lambda.Row, slot);
        List<TResult> elements = Nothing;
        Exception? error = null;
        if (!row.IsKnown || !Attempt.Run(Elements, row.Value, out elements, out error))
        {
            if (row.IsSound)
                memory.Failed(this, Lambda.Row, slot, row.Value, error!);
            Send(memory, Fit(memory, slot, 1)[0], Told<TResult>.Unknown);
            return;
        }

        var slots = Fit(memory, slot, elements.Count);
        for (var i = 0; i < slots.Length; i++)
            Send(memory, slots[i], Told<TResult>.Of(elements[i], row.IsSound));
    }

    protected override void Clear(Memory memory, int slot)
    {
        memory.Recovered(this, Lambda.Row, slot);
        if (memory.Find<State>(this) is { } state && state.Has(slot))
            Fit(memory, slot, 0);
    }

    public override Remembered NewState() => new State();

    private List<TResult> Elements(T row)
    {
        List<TResult>? results = null;
        foreach (var element in query.Collection(row))
            (results ??= []).Add(query.Result(row, element));
        return results ?? Nothing;
    }

    /// <summary>Gives a row exactly so many slots; those it has too many are gone.</summary>
    private int[] Fit(Memory memory, int slot, int count)
    {
        var state = memory.FindOrAdd<State>(this);
        var slots = state.Fit(slot, count, out var gone);
        foreach (var element in gone)
            SendGone(memory, element);
        state.Trim(memory);
        return slots;
    }

    private sealed class State : Remembered
    {
        private int[]?[]? slotsOf;
        private Pool<int> owners;

        public override bool IsVacant => owners.IsEmpty;

        public override void Empty() => (slotsOf, owners) = (Growth.Emptied(slotsOf), owners.Emptied());

        public int OwnerOf(int slot) => owners[slot];

        /// <summary>Which element of its row a slot stands for.</summary>
        public int PlaceOf(int slot) => Array.IndexOf(slotsOf![owners[slot]]!, slot);

        public bool Has(int slot) => slot < slotsOf?.Length && slotsOf[slot] is not null;

        /// <summary>Gives a row exactly as many slots as it has elements; the first ones stay what they were.</summary>
        public int[] Fit(int slot, int count, out int[] gone)
        {
            Growth.ToFit(ref slotsOf, slot);
            var slots = slotsOf[slot] ?? [];
            var kept = slots.Length;
            gone = kept > count ? slots[count..] : [];
            foreach (var element in gone)
                owners.Return(element);
            if (kept != count)
                Array.Resize(ref slots, count);
            for (var i = kept; i < count; i++)
                owners[slots[i] = owners.Rent()] = slot;
            slotsOf[slot] = count == 0 ? null : slots;
            return slots;
        }
    }
}
