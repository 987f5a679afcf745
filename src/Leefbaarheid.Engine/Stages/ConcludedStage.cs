using Leefbaarheid.Engine.Explaining;
using Leefbaarheid.Engine.Storage;
using System.Collections.Immutable;

namespace Leefbaarheid.Engine.Stages;

/// <summary>
/// The conclusions of one type: a set, in which each stands while at least one row of one branch supports it. The slot
/// of a conclusion is even; the odd slots are of rows that failed, which those after this one must hear of too.
/// </summary>
internal sealed class ConcludedStage<T>(Concluded<T> relation) : Stage<T>, IConcludedStage
{
    private readonly List<BranchEnd<T>> ends = [];

    /// <summary>Called while a plan is made, never after.</summary>
    public void Open(BranchEnd<T> end) => ends.Add(end);

    /// <summary>A row of a branch supports a conclusion, and no other one any more.</summary>
    public void Uphold(Memory memory, BranchEnd<T> end, int slot, T value)
    {
        var state = StateIn(memory);
        var kept = end.StateIn(memory);
        var place = kept.Supports.Find(slot);
        if (place >= 0 && state.Supports[place].Conclusion is var id
            && EqualityComparer<T>.Default.Equals(state.Values[id], value))
            return;
        Withdraw(memory, end, slot);
        kept.Supports.Set(slot, state.Attach(value, end, slot));
        memory.Awaken(Number);
    }

    /// <summary>A row of a branch failed: it supports nothing, and those after this one hear of it.</summary>
    public void Fail(Memory memory, BranchEnd<T> end, int slot, Known<T> value)
    {
        Withdraw(memory, end, slot);
        var state = StateIn(memory);
        var place = state.Failures.Rent();
        state.Failures[place] = value;
        end.StateIn(memory).Failures.Set(slot, place);
        state.TouchedFailures.Add(place);
        memory.Awaken(Number);
    }

    /// <summary>A row of a branch is gone.</summary>
    public void Withdraw(Memory memory, BranchEnd<T> end, int slot)
    {
        if (memory.Find<BranchEndState>(end.Number) is not { } kept)
            return;
        var (support, failure) = (kept.Supports.Find(slot), kept.Failures.Find(slot));
        if (support < 0 && failure < 0)
            return;
        var state = StateIn(memory);
        if (support >= 0)
        {
            state.Detach(support);
            kept.Supports.Clear(slot);
        }

        if (failure >= 0)
        {
            state.Failures.Return(failure);
            state.TouchedFailures.Add(failure);
            kept.Failures.Clear(slot);
        }

        memory.Awaken(Number);
    }

    public T[] Read(Memory memory)
    {
        if (memory.Find<State>(Number) is not { } state)
            return [];
        var all = new List<T>(state.Values.Count);
        for (var id = 0; id < state.Values.Reach; id++)
        {
            if (state.Values.IsUsed(id) && state.Standings![id].Stood)
                all.Add(state.Values[id]);
        }

        return [.. all];
    }

    public bool Contains(Memory memory, T conclusion) =>
        memory.Find<State>(Number) is { } state
        && state.Values.Find(conclusion) is var id && id >= 0
        && state.Standings![id].Stood;

    /// <summary>
    /// Follows a conclusion through the news since it was last asked: itself while it stands, what it was amended to,
    /// or false where it ended.
    /// </summary>
    public bool Follow(Memory memory, ref T conclusion)
    {
        var news = memory.Find<State>(Number)!.News;
        if (Contains(memory, conclusion))
            return true;
        return relation.Key is { } key && news is not null && news.TryFindBegun(key(conclusion), key, ref conclusion);
    }

    public override void Flush(Memory memory)
    {
        var state = memory.Find<State>(Number)!;
        for (var i = 0; i < state.Touched.Count; i++)
            Settle(memory, state, state.Touched[i]);
        state.Touched.Clear();
        for (var i = 0; i < state.TouchedFailures.Count; i++)
            SettleFailure(memory, state, state.TouchedFailures[i]);
        state.TouchedFailures.Clear();
    }

    public IChangesOf TakeChanges(Memory memory)
    {
        var state = StateIn(memory);
        var news = state.News ?? new ChangesOf<T>(relation);
        state.News = null;
        return news;
    }

    private ChangesOf<T> NewsIn(Memory memory, State state)
    {
        if (state.News is null)
            memory.Announce(this);
        return state.News ??= new ChangesOf<T>(relation);
    }

    private void Settle(Memory memory, State state, int id)
    {
        ref var standing = ref state.Standings![id];
        var value = state.Values[id];
        if (standing.Supports > 0)
        {
            if (standing.Stood)
                return;
            standing.Stood = true;
            NewsIn(memory, state).Begin(value);
            Send(memory, id * 2, value);
            return;
        }

        if (standing.Stood)
        {
            NewsIn(memory, state).End(value);
            SendGone(memory, id * 2);
        }

        standing = default;
        state.Values.Remove(id);
    }

    private void SettleFailure(Memory memory, State state, int place)
    {
        if (state.Failures[place] is { } value)
            SendFailure(memory, (place * 2) + 1, value);
        else
            SendGone(memory, (place * 2) + 1);
    }

    private State StateIn(Memory memory) => memory.Find<State>(Number) ?? memory.Add(Number, new State());

    private struct Standing
    {
        public int Supports;
        public int Head;
        public bool Stood;
    }

    private struct Backing
    {
        public int Conclusion;
        public BranchEnd<T> End;
        public int Slot;
        public int Next;
        public int Previous;
    }

    private sealed class State
    {
        public KeyTable<T> Values;
        public Standing[]? Standings;
        public Pool<Backing> Supports;
        public Pool<Known<T>?> Failures;
        public SlotSet Touched;
        public SlotSet TouchedFailures;
        public ChangesOf<T>? News;

        public int Attach(T value, BranchEnd<T> end, int slot)
        {
            var id = Values.Add(value, out _);
            Growth.ToFit(ref Standings, id);
            ref var standing = ref Standings[id];
            var place = Supports.Rent();
            var next = standing.Head - 1;
            Supports[place] = new Backing { Conclusion = id, End = end, Slot = slot, Next = next, Previous = -1 };
            if (next >= 0)
                Supports[next].Previous = place;
            standing.Head = place + 1;
            standing.Supports++;
            Touched.Add(id);
            return place;
        }

        /// <summary>The rows that a conclusion rests on.</summary>
        public IEnumerable<Backing> SupportsOf(int id)
        {
            for (var place = Standings![id].Head - 1; place >= 0; place = Supports[place].Next)
                yield return Supports[place];
        }

        public void Detach(int place)
        {
            ref var support = ref Supports[place];
            ref var standing = ref Standings![support.Conclusion];
            if (support.Previous >= 0)
                Supports[support.Previous].Next = support.Next;
            else
                standing.Head = support.Next + 1;
            if (support.Next >= 0)
                Supports[support.Next].Previous = support.Previous;
            standing.Supports--;
            Touched.Add(support.Conclusion);
            Supports.Return(place);
        }
    }

    public override IEnumerable<int> Locate(Memory memory, object subject) =>
        memory.Find<State>(Number) is not { } state ? []
        : subject is T value && state.Values.Find(value) is var id && id >= 0 ? [id * 2]
        : state.Values.All().Where(i => state.Values[i] is IAbout about && about.IsAbout(subject)).Select(i => i * 2);

    public override Origin OriginOf(Memory memory, int slot) => new(this, slot);

    public override IEnumerable<Trial<T>> Try(Inquiry inquiry)
    {
        if (inquiry.Origin.Stage != this)
            return [];
        var id = inquiry.Origin.Slot / 2;
        if (inquiry.Origin.Slot % 2 != 0)
            return [Trial<T>.Start(default!, Steps.Broke(relation, null)).Stopped<T>()];
        var value = inquiry.Memory.Find<State>(Number)!.Values[id];
        return inquiry.IsBare
            ? [Trial<T>.Start(value, Steps.Held(relation))]
            : [Trial<T>.Start(value, Steps.Held(relation, new ConclusionPremise(ExplainOnce(inquiry, id))))];
    }

    /// <summary>Why a conclusion stands; null where it does not.</summary>
    public Explanation? Explain(Memory memory, T conclusion) =>
        Contains(memory, conclusion)
            ? Explain(new Inquiry(memory), memory.Find<State>(Number)!.Values.Find(conclusion))
            : null;

    private Explanation ExplainOnce(Inquiry inquiry, int id) =>
        inquiry.Explain(new Origin(this, id), () => Explain(inquiry, id));

    private Explanation Explain(Inquiry inquiry, int id)
    {
        var state = inquiry.Memory.Find<State>(Number)!;
        var value = state.Values[id];
        var origins = from backing in state.SupportsOf(id)
                      let origin = backing.End.OriginOf(inquiry.Memory, backing.Slot)
                      select (backing.End, origin);
        var supports = from told in origins.Distinct()
                       from way in told.End.Explain(inquiry, told.origin, value)
                       orderby told.End.Number, told.origin.Stage.Number, Steps.Text(way.Premises)
                       select way;
        return new Explanation(relation, value!, [.. supports]);
    }
}
