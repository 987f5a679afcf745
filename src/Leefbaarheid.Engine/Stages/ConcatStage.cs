namespace Leefbaarheid.Engine.Stages;

/// <summary>Gives the rows of two inputs slots of its own, since theirs overlap.</summary>
internal sealed partial class ConcatStage<T> : Stage<T>
{
    private readonly Stage<T> first;
    private readonly Stage<T> second;

    public ConcatStage(ConcatQuery<T> query, Stage<T> first, Stage<T> second)
        : base(query)
    {
        (this.first, this.second) = (first, second);
        Connect(first, isFirst: true);
        Connect(second, isFirst: false);
    }

    public override Remembered NewState() => new State();

    private void Connect(Stage<T> input, bool isFirst) => input.Connect(
        (memory, slot, row) => Send(memory, memory.FindOrAdd<State>(this).SlotOf(isFirst, slot), row),
        (memory, slot) => Clear(memory, isFirst, slot));

    private void Clear(Memory memory, bool isFirst, int slot)
    {
        if (memory.Find<State>(this) is not { } state || state.Release(isFirst, slot) is var mine && mine < 0)
            return;
        SendGone(memory, mine);
        state.Trim(memory);
    }

    /// <summary>Which slot stands for which row of which side: those of the sides take turns in one table.</summary>
    private sealed class State : Remembered
    {
        private SlotMap slots;
        private Pool<int> origins;

        public override bool IsVacant => origins.IsEmpty;

        public override void Empty() => (slots, origins) = (slots.Emptied(), origins.Emptied());

        public (bool IsFirst, int Slot) OriginOf(int mine) => ((origins[mine] & 1) == 0, origins[mine] >> 1);

        public int SlotOf(bool isFirst, int slot)
        {
            var origin = PlaceOf(isFirst, slot);
            var mine = slots.Find(origin);
            if (mine >= 0)
                return mine;
            mine = origins.Rent();
            origins[mine] = origin;
            slots.Set(origin, mine);
            return mine;
        }

        /// <summary>Gives the slot of a row back; -1 where it had none.</summary>
        public int Release(bool isFirst, int slot)
        {
            var mine = slots.Find(PlaceOf(isFirst, slot));
            if (mine < 0)
                return mine;
            slots.Clear(PlaceOf(isFirst, slot));
            origins.Return(mine);
            return mine;
        }

        private static int PlaceOf(bool isFirst, int slot) => (slot << 1) | (isFirst ? 0 : 1);
    }
}
