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

    private void Connect(Stage<T> input, bool isFirst) => input.Connect(
        (memory, slot, row) => Send(memory, memory.FindOrAdd<State>(this).SlotOf(isFirst, slot), row),
        (memory, slot) => Clear(memory, isFirst, slot));

    private void Clear(Memory memory, bool isFirst, int slot)
    {
        if (memory.Find<State>(this) is not { } state || state.Release(isFirst, slot) is var mine && mine < 0)
            return;
        SendGone(memory, mine);
        memory.DropIf(state.IsVacant, this);
    }

    private sealed class State
    {
        private SlotMap firstSlots;
        private SlotMap secondSlots;
        private Pool<(bool IsFirst, int Slot)> origins;

        public bool IsVacant => origins.IsEmpty && origins.IsLarge;

        public (bool IsFirst, int Slot) OriginOf(int mine) => origins[mine];

        public int SlotOf(bool isFirst, int slot)
        {
            ref var map = ref isFirst ? ref firstSlots : ref secondSlots;
            var mine = map.Find(slot);
            if (mine >= 0)
                return mine;
            mine = origins.Rent();
            origins[mine] = (isFirst, slot);
            map.Set(slot, mine);
            return mine;
        }

        /// <summary>Gives the slot of a row back; -1 where it had none.</summary>
        public int Release(bool isFirst, int slot)
        {
            ref var map = ref isFirst ? ref firstSlots : ref secondSlots;
            var mine = map.Find(slot);
            if (mine < 0)
                return mine;
            map.Clear(slot);
            origins.Return(mine);
            return mine;
        }
    }
}
