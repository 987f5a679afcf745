namespace Leefbaarheid.Engine.Stages;

/// <summary>
/// Gives a row a slot for each element of its collection; a row that fails has one slot, and fails there.
/// </summary>
internal sealed partial class SelectManyStage<T, TElement, TResult>(
    SelectManyQuery<T, TElement, TResult> query, Stage<T> source)
    : DerivedStage<T, TResult>(query, source)
{
    private static readonly List<TResult> Nothing = [];

    protected override bool Remembers => true;

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
        if (state.IsVacant)
            memory.Drop(this);
        return slots;
    }

    private sealed class State
    {
        private SlotMap lists;
        private Pool<int[]> slotsOf;
        private Pool<int> owners;

        public bool IsVacant => owners.IsEmpty && owners.IsLarge;

        public int OwnerOf(int slot) => owners[slot];

        public bool Has(int slot) => lists.Find(slot) >= 0;

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
}
