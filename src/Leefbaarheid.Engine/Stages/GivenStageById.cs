namespace Leefbaarheid.Engine.Stages;

/// <summary>Remembers the facts of one type by identity; the number of the identity is the slot of the fact.</summary>
internal sealed partial class GivenStage<T, TId>(Given<T, TId> relation) : GivenStage<T>(relation)
    where TId : notnull
{
    public override void Reserve(Memory memory, int more)
    {
        var state = memory.FindOrAdd<State>(this);
        state.Ids.Reserve(more);
        Growth.ToFit(ref state.Facts, state.Ids.Reach + more + (more / 8));
    }

    public override bool Put(Memory memory, T fact, out T replaced)
    {
        var state = memory.FindOrAdd<State>(this);
        var slot = state.Ids.Add(TypedId(fact), out var isNew);
        Growth.ToFit(ref state.Facts, slot);
        replaced = state.Facts[slot];
        state.Facts[slot] = fact;
        state.Changed.Add(slot);
        memory.Awaken(this);
        return !isNew;
    }

    public override bool Remove(Memory memory, object id, out T removed)
    {
        if (id is not TId typed)
            throw Misuse.OtherIdentity<T, TId>(id, id is T fact ? TypedId(fact) : OtherIdentity.As<TId>(id));
        return Remove(memory, typed, out removed);
    }

    public override Remembered NewState() => new State();

    public override object IdOf(T fact) => TypedId(fact);

    public override void Flush(Memory memory)
    {
        var state = memory.Find<State>(this)!;
        for (var i = 0; i < state.Changed.Count; i++)
        {
            var slot = state.Changed[i];
            if (state.Ids.IsUsed(slot))
            {
                memory.IsFresh = state.Told.Add(slot);
                Send(memory, slot, Told<T>.Sound(state.Facts![slot]));
                memory.IsFresh = false;
            }
            else if (state.Told.Remove(slot))
            {
                SendGone(memory, slot);
            }
        }

        state.Changed.Clear();
        state.Trim(memory);
    }

    private bool Remove(Memory memory, TId id, out T removed)
    {
        removed = default!;
        if (memory.Find<State>(this) is not { } state || state.Ids.Find(id) is var slot && slot < 0)
            return false;
        removed = state.Facts![slot];
        state.Facts[slot] = default!;
        state.Ids.Remove(slot);
        state.Changed.Add(slot);
        memory.Awaken(this);
        return true;
    }

    private TId TypedId(T fact)
    {
        if (fact is null)
            throw new ArgumentException($"A {TypeName.Of(typeof(T))} that is null cannot be put.", nameof(fact));
        return relation.Id(fact) ?? throw new ArgumentException(
            $"The {TypeName.Of(typeof(T))} '{fact}' has no identity: its id is null.", nameof(fact));
    }

    private sealed class State : Remembered
    {
        public KeyTable<TId> Ids;
        public T[]? Facts;
        public SlotSet Changed;

        /// <summary>The slots that those after this stage were told of.</summary>
        public BitMap Told;

        public override bool IsVacant => Ids.Count == 0;

        public override void Empty() => (Ids, Facts, Changed, Told) =
            (Ids.Emptied(), Growth.Emptied(Facts), Changed.Emptied(), Told.Emptied());
    }
}
