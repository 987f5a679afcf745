using Leefbaarheid.Engine.Explaining;
using Leefbaarheid.Engine.Storage;

namespace Leefbaarheid.Engine.Stages;

/// <summary>Remembers the facts of one type by identity; the number of the identity is the slot of the fact.</summary>
internal sealed class GivenStage<T, TId>(Given<T, TId> relation) : GivenStage<T>
    where TId : notnull
{
    public override void Reserve(Memory memory, int more)
    {
        var state = StateIn(memory);
        state.Ids.Reserve(more);
        Growth.ToFit(ref state.Facts, state.Ids.Reach + more + (more / 8));
    }

    public override bool Put(Memory memory, T fact, out T replaced)
    {
        var state = StateIn(memory);
        var slot = state.Ids.Add(TypedId(fact), out var isNew);
        Growth.ToFit(ref state.Facts, slot);
        replaced = state.Facts[slot];
        state.Facts[slot] = fact;
        state.Changed.Add(slot);
        memory.Awaken(Number);
        return !isNew;
    }

    public override bool Remove(Memory memory, object id, out T removed)
    {
        if (id is not TId typed)
        {
            throw new ArgumentException(
                $"A {typeof(T).Name} is known by a {typeof(TId).Name}, not by {id} ({id.GetType().Name}).", nameof(id));
        }

        return Remove(memory, typed, out removed);
    }

    public override object IdOf(T fact) => TypedId(fact);

    public override void Flush(Memory memory)
    {
        var state = memory.Find<State>(Number)!;
        for (var i = 0; i < state.Changed.Count; i++)
        {
            var slot = state.Changed[i];
            if (state.Ids.IsUsed(slot))
                Send(memory, slot, state.Facts![slot]);
            else
                SendGone(memory, slot);
        }

        state.Changed.Clear();
    }

    private State StateIn(Memory memory) => memory.Find<State>(Number) ?? memory.Add(Number, new State());

    private bool Remove(Memory memory, TId id, out T removed)
    {
        removed = default!;
        if (memory.Find<State>(Number) is not { } state || state.Ids.Find(id) is var slot && slot < 0)
            return false;
        removed = state.Facts![slot];
        state.Facts[slot] = default!;
        state.Ids.Remove(slot);
        state.Changed.Add(slot);
        memory.Awaken(Number);
        return true;
    }

    private TId TypedId(T fact)
    {
        if (fact is null)
            throw new ArgumentException($"A {typeof(T).Name} that is null cannot be put.", nameof(fact));
        return relation.Id(fact) ?? throw new ArgumentException(
            $"The {typeof(T).Name} '{fact}' has no identity: its id is null.", nameof(fact));
    }

    private sealed class State
    {
        public KeyTable<TId> Ids;
        public T[]? Facts;
        public SlotSet Changed;
    }

    public override IEnumerable<int> Locate(Memory memory, object subject)
    {
        if (memory.Find<State>(Number) is not { } state)
            return [];
        var slot = subject is TId id ? state.Ids.Find(id) : subject is T fact ? state.Ids.Find(TypedId(fact)) : -1;
        return slot >= 0
            ? [slot]
            : state.Ids.All().Where(s => state.Facts![s] is IAbout about && about.IsAbout(subject));
    }

    public override IEnumerable<Trial<T>> Try(Inquiry inquiry)
    {
        if (inquiry.Origin.Stage != this)
            return [];
        var fact = inquiry.Memory.Find<State>(Number)!.Facts![inquiry.Origin.Slot];
        return [Trial<T>.Start(fact, Steps.Held(relation, new FactPremise(relation, fact!)))];
    }
}
