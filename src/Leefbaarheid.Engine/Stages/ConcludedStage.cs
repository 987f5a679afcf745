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
    private int ends;

    /// <summary>Whether a host asks for them; news and order of others are not gathered.</summary>
    public bool IsOutput => isOutput;

    public override Remembered NewState() => new State(ends);

    /// <summary>Called while a plan is made, never after.</summary>
    /// <returns>The number of the branch.</returns>
    public int Open() => ends++;

    /// <summary>A row of a branch supports a conclusion, and no other one any more; a failed one perhaps.</summary>
    public void Support(Memory memory, BranchEnd<T> end, int slot, Told<T> row)
    {
        var state = memory.FindOrAdd<State>(this);
        ref var supports = ref state.SupportsBy(end);
        if (supports.Find(slot) is var place && place >= 0)
        {
            if (row.IsSound && state.Upholds(place, row.Value))
                return;
            state.Detach(place);
        }

        supports.Set(slot, state.Attach(end, slot, row));
        memory.Awaken(this);
    }

    /// <summary>A row of a branch is gone.</summary>
    public void Withdraw(Memory memory, BranchEnd<T> end, int slot)
    {
        if (memory.Find<State>(this) is not { } state || state.SupportsBy(end).Find(slot) is var place && place < 0)
            return;
        state.Detach(place);
        state.SupportsBy(end).Clear(slot);
        memory.Awaken(this);
    }

    /// <summary>The conclusions that stand, in the fixed order; facts tell ties apart if evaluated.</summary>
    public IReadOnlyList<T> Read(Memory memory, bool isEvaluated) => memory.Find<State>(this) is { } state
        ? state.Ranking.Read(state.Standing(), isEvaluated ? TieBreaker(memory) : null)
        : [];

    public bool Contains(Memory memory, T conclusion) =>
        memory.Find<State>(this) is { } state
        && state.Values.Find(conclusion) is var id && id >= 0
        && state.Stood.Contains(id);

    /// <summary>Follows a conclusion through the news: itself, what it was amended to; false where it ended.</summary>
    public bool Follow(Memory memory, ref T conclusion) =>
        Contains(memory, conclusion) || memory.Find<State>(this)?.News?.TryFollow(ref conclusion) == true;

    public override void Flush(Memory memory)
    {
        var state = memory.Find<State>(this)!;
        for (var i = 0; i < state.Touched.Count; i++)
            Settle(memory, state, new(state.Touched[i]));
        state.Touched.Clear();
        if (state.Supports.Counts.HasTurned())
            SendAny(memory, AnyConclusion, state.Supports.Counts.IsAllInDoubt);
        state.Trim(memory);
    }

    /// <summary>From what is taken to have been told, whatever this stage told.</summary>
    public void Resume(Memory memory, HashSet<T> known) =>
        NewsIn(memory, memory.FindOrAdd<State>(this)).Resume(known, memory.Find<State>(this)!.Standing());

    public IChangesOf TakeChanges(Memory memory)
    {
        var state = memory.Find<State>(this)!;
        var news = state.News!;
        state.News = null;
        news.Settle();
        state.Trim(memory);
        return news;
    }

    private ChangesOf<T> NewsIn(Memory memory, State state)
    {
        if (state.News is null)
            memory.Announce(this);
        return state.News ??= new ChangesOf<T>(relation);
    }

    private void Settle(Memory memory, State state, KeyId id)
    {
        var (slot, value) = (id.Number + 1, state.Values[id.Number]);
        var stands = state.Supports.Counts.Sound(id) > 0;
        var isNews = stands ? state.Stood.Add(id.Number) : state.Stood.Remove(id.Number);
        if (isOutput && isNews)
        {
            NewsIn(memory, state).Add(value, stands);
            state.Ranking.Add(value, stands);
        }

        if (stands && isNews)
            Send(memory, slot, Told<T>.Sound(value));
        if (stands)
            return;
        if (!state.Supports.Counts.Lacks(id))
        {
            Send(memory, slot, Told<T>.Of(value, isSound: false));
            return;
        }

        SendGone(memory, slot);
        state.Values.Remove(id.Number);
    }

    private sealed class State(int ends) : Remembered
    {
        public readonly Ranking<T> Ranking = new();
        public KeyTable<T> Values;

        /// <summary>The conclusions that stood when they were last looked at.</summary>
        public BitMap Stood;

        /// <summary>The rows that support conclusions, by these; a failed one perhaps none that is known.</summary>
        public Chains<BranchEnd<T>> Supports;
        public SlotSet Touched;
        public ChangesOf<T>? News;

        /// <summary>For each branch, the support that each of its rows gives.</summary>
        private readonly SlotMap[] byBranch = new SlotMap[ends];

        public override bool IsVacant => Supports.Counts.IsEmpty && News is null;

        public ref SlotMap SupportsBy(BranchEnd<T> end) => ref byBranch[end.Number];

        public override void Empty()
        {
            Ranking.Forget();
            (Values, Stood, News) = (Values.Emptied(), Stood.Emptied(), null);
            (Supports, Touched) = (Supports.Emptied(), Touched.Emptied());
            foreach (ref var supports in byBranch.AsSpan())
                supports = supports.Emptied();
        }

        public bool Upholds(int place, T value) =>
            Supports[place] is { IsFailed: false, Key: var id }
            && EqualityComparer<T>.Default.Equals(Values[id.Number], value);

        public int Attach(BranchEnd<T> end, int slot, Told<T> row)
        {
            var id = row.IsKnown ? new KeyId(Values.Add(row.Value, out _)) : KeyId.Unknown;
            Touched.Add(id);
            return Supports.Add(new Row<BranchEnd<T>>(slot, end, id, !row.IsSound));
        }

        public void Detach(int place)
        {
            Touched.Add(Supports[place].Key);
            Supports.Remove(place);
        }

        /// <summary>The sound rows that a conclusion rests on, and the branches whose they are.</summary>
        public IEnumerable<(BranchEnd<T> End, int Slot)> SupportsOf(KeyId id)
        {
            for (var place = Supports.First(id); place >= 0; place = Supports[place].Next)
            {
                if (!Supports[place].IsFailed)
                    yield return (Supports[place].Value, Supports[place].Slot);
            }
        }

        public IEnumerable<T> Standing() => from id in Values.All() where Stood.Contains(id) select Values[id];
    }
}
