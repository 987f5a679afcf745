namespace Leefbaarheid.Engine.Stages;

/// <summary>
/// The conclusions of one type: a set, in which each stands while at least one sound row of one branch supports it. One
/// that only failed rows support may stand or not, and is told so to those after this stage. The slot of a conclusion
/// is its number and one; slot 0 stands for all failed rows of which nobody knows what they would conclude.
/// </summary>
internal sealed partial class ConcludedStage<T>(Concluded<T> relation, bool isOutput)
    : Stage<T>(relation), IConcludedStage
{
    private const int AnyConclusion = 0;
    private readonly List<BranchEnd<T>> ends = [];

    /// <summary>Whether a host asks for them; news and order of others are not gathered.</summary>
    public bool IsOutput => isOutput;

    /// <summary>Called while a plan is made, never after.</summary>
    public void Open(BranchEnd<T> end) => ends.Add(end);

    /// <summary>A row of a branch supports a conclusion, and no other one any more; a failed one perhaps.</summary>
    public void Support(Memory memory, BranchEnd<T> end, int slot, Told<T> row)
    {
        var state = memory.FindOrAdd<State>(this);
        ref var supports = ref memory.FindOrAdd<BranchEnd<T>.State>(end).Supports;
        if (supports.Find(slot) is var place && place >= 0)
        {
            if (row.IsSound && state.Upholds(place, row.Value))
                return;
            state.Detach(place);
        }

        supports.Set(slot, state.Attach(new Backing { End = end, Slot = slot, IsSound = row.IsSound }, row));
        memory.Awaken(this);
    }

    /// <summary>A row of a branch is gone.</summary>
    public void Withdraw(Memory memory, BranchEnd<T> end, int slot)
    {
        if (memory.Find<BranchEnd<T>.State>(end) is not { } kept || kept.Supports.Find(slot) is var place && place < 0)
            return;
        memory.Find<State>(this)!.Detach(place);
        kept.Supports.Clear(slot);
        memory.Awaken(this);
    }

    /// <summary>The conclusions that stand, in the fixed order; facts tell ties apart if evaluated.</summary>
    public IReadOnlyList<T> Read(Memory memory, bool isEvaluated) => memory.Find<State>(this) is { } state
        ? state.Ranking.Read(state.Standing(), isEvaluated ? TieBreaker(memory) : null)
        : [];

    public bool Contains(Memory memory, T conclusion) =>
        memory.Find<State>(this) is { } state
        && state.Values.Find(conclusion) is var id && id >= 0
        && state.Standings![id].Stood;

    /// <summary>Follows a conclusion through the news: itself, what it was amended to; false where it ended.</summary>
    public bool Follow(Memory memory, ref T conclusion) =>
        Contains(memory, conclusion) || memory.Find<State>(this)?.News?.TryFollow(ref conclusion) == true;

    public override void Flush(Memory memory)
    {
        var state = memory.Find<State>(this)!;
        for (var i = 0; i < state.Touched.Count; i++)
            Settle(memory, state, state.Touched[i]);
        state.Touched.Clear();
        if (state.Unknown.HasTurned())
            SendAny(memory, AnyConclusion, state.Unknown.IsAllInDoubt);
    }

    public IChangesOf TakeChanges(Memory memory)
    {
        var state = memory.Find<State>(this)!;
        var news = state.News!;
        state.News = null;
        foreach (var stage in state.IsVacant ? ends.Prepend<Stage>(this) : [])
            memory.Drop(stage);
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
        var stood = standing.Stood;
        standing.Stood = standing.Sound > 0;
        if (isOutput && standing.Stood != stood)
        {
            NewsIn(memory, state).Add(value, standing.Stood);
            state.Ranking.Add(value, standing.Stood);
        }

        if (!standing.Stood && standing.Failed > 0)
        {
            Send(memory, id + 1, Told<T>.Of(value, isSound: false));
            return;
        }

        if (standing.Stood && !stood)
            Send(memory, id + 1, Told<T>.Sound(value));
        if (standing.Stood)
            return;
        SendGone(memory, id + 1);
        standing = default;
        state.Values.Remove(id);
    }

    private struct Standing
    {
        public int Sound;
        public int Failed;
        public int Head;
        public bool Stood;
    }

    private struct Backing
    {
        /// <summary>The number of the conclusion; -1 where nobody knows it, since the row failed.</summary>
        public int Conclusion;
        public BranchEnd<T> End;
        public int Slot;
        public int Next;
        public int Previous;
        public bool IsSound;
    }

    private sealed class State
    {
        public readonly Ranking<T> Ranking = new();
        public KeyTable<T> Values;
        public Standing[]? Standings;
        public Pool<Backing> Supports;
        public SlotSet Touched;

        /// <summary>The failed rows of which nobody knows the conclusion.</summary>
        public KeyCounts Unknown;
        public ChangesOf<T>? News;

        public bool IsVacant => Supports.IsEmpty && Supports.IsLarge && News is null;

        public bool Upholds(int place, T value) =>
            Supports[place] is { IsSound: true, Conclusion: var id }
            && EqualityComparer<T>.Default.Equals(Values[id], value);

        public int Attach(Backing backing, Told<T> row)
        {
            var place = Supports.Rent();
            (backing.Conclusion, backing.Next, backing.Previous) = (-1, -1, -1);
            if (row.IsKnown)
                Link(ref backing, place, Values.Add(row.Value, out _));
            else
                Unknown.Add(KeyId.Unknown, isFailed: true);
            Supports[place] = backing;
            return place;
        }

        public void Detach(int place)
        {
            ref var support = ref Supports[place];
            if (support.Conclusion < 0)
                Unknown.Remove(KeyId.Unknown, isFailed: true);
            else
                Unlink(ref support);
            Supports.Return(place);
        }

        /// <summary>The sound rows that a conclusion rests on.</summary>
        public IEnumerable<Backing> SupportsOf(int id)
        {
            for (var place = Standings![id].Head - 1; place >= 0; place = Supports[place].Next)
            {
                if (Supports[place].IsSound)
                    yield return Supports[place];
            }
        }

        public IEnumerable<T> Standing() =>
            from id in Values.All() where Standings![id].Stood select Values[id];

        private void Link(ref Backing backing, int place, int id)
        {
            Growth.ToFit(ref Standings, id);
            ref var standing = ref Standings[id];
            (backing.Conclusion, backing.Next) = (id, standing.Head - 1);
            if (backing.Next >= 0)
                Supports[backing.Next].Previous = place;
            standing.Head = place + 1;
            Count(ref standing, backing, 1);
        }

        private void Unlink(ref Backing backing)
        {
            ref var standing = ref Standings![backing.Conclusion];
            if (backing.Previous >= 0)
                Supports[backing.Previous].Next = backing.Next;
            else
                standing.Head = backing.Next + 1;
            if (backing.Next >= 0)
                Supports[backing.Next].Previous = backing.Previous;
            Count(ref standing, backing, -1);
        }

        private void Count(ref Standing standing, Backing backing, int by)
        {
            if (backing.IsSound)
                standing.Sound += by;
            else
                standing.Failed += by;
            Touched.Add(backing.Conclusion);
        }
    }
}
