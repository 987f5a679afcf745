using Leefbaarheid.Engine.Explaining;
using Leefbaarheid.Engine.Storage;

namespace Leefbaarheid.Engine.Stages;

/// <summary>Gives the rows of two inputs slots of its own, since theirs overlap.</summary>
internal sealed class ConcatStage<T> : Stage<T>
{
    private readonly Stage<T> first;
    private readonly Stage<T> second;

    public ConcatStage(Stage<T> first, Stage<T> second)
    {
        (this.first, this.second) = (first, second);
        First = new Port(this, isFirst: true);
        Second = new Port(this, isFirst: false);
    }

    public IReceiver<T> First { get; }

    public IReceiver<T> Second { get; }

    private sealed class State
    {
        public SlotMap FirstSlots;
        public SlotMap SecondSlots;
        public Pool<(bool IsFirst, int Slot)> Origins;

        public int SlotOf(bool isFirst, int slot)
        {
            ref var map = ref isFirst ? ref FirstSlots : ref SecondSlots;
            var mine = map.Find(slot);
            if (mine >= 0)
                return mine;
            mine = Origins.Rent();
            Origins[mine] = (isFirst, slot);
            map.Set(slot, mine);
            return mine;
        }
    }

    private sealed class Port(ConcatStage<T> stage, bool isFirst) : IReceiver<T>
    {
        public IEnumerable<IClearable> Holders => [this];

        public void Set(Memory memory, int slot, T value) =>
            stage.Send(memory, StateIn(memory).SlotOf(isFirst, slot), value);

        public void Fail(Memory memory, int slot, Known<T> value) =>
            stage.SendFailure(memory, StateIn(memory).SlotOf(isFirst, slot), value);

        public void Clear(Memory memory, int slot)
        {
            if (memory.Find<State>(stage.Number) is not { } state)
                return;
            ref var map = ref isFirst ? ref state.FirstSlots : ref state.SecondSlots;
            var mine = map.Find(slot);
            if (mine < 0)
                return;
            map.Clear(slot);
            state.Origins.Return(mine);
            stage.SendGone(memory, mine);
        }

        private State StateIn(Memory memory) =>
            memory.Find<State>(stage.Number) ?? memory.Add(stage.Number, new State());
    }

    public override IEnumerable<Stage> Beginnings => first.Beginnings.Concat(second.Beginnings);

    public override Origin OriginOf(Memory memory, int slot)
    {
        var (isFirst, theirs) = memory.Find<State>(Number)!.Origins[slot];
        return (isFirst ? first : second).OriginOf(memory, theirs);
    }

    public override IEnumerable<Trial<T>> Try(Inquiry inquiry) => first.Try(inquiry).Concat(second.Try(inquiry));
}
