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
        first.Connect(new Port(this, isFirst: true));
        second.Connect(new Port(this, isFirst: false));
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

    private sealed class Port(ConcatStage<T> stage, bool isFirst) : Receiver<T>
    {
        public override void Set(Memory memory, int slot, Told<T> row) =>
            stage.Send(memory, memory.FindOrAdd<State>(stage).SlotOf(isFirst, slot), row);

        public override void Clear(Memory memory, int slot)
        {
            if (memory.Find<State>(stage) is not { } state || state.Release(isFirst, slot) is var mine && mine < 0)
                return;
            stage.SendGone(memory, mine);
            if (state.IsVacant)
                memory.Drop(stage);
        }
    }
}
