namespace Leefbaarheid.Engine;

/// <summary>All that one session remembers: what each stage keeps, who has something to tell, the moment.</summary>
internal sealed class Memory(Plan plan, DateTimeZone zone, Instant now)
{
    private readonly Remembered?[] states = new Remembered?[plan.Stages.Length];
    private readonly ulong[] awake = new ulong[(plan.Stages.Length + 63) / 64];
    private readonly List<(Stage Stage, ITimed State)> timed = [];
    private readonly List<IConcludedStage> news = [];

    public Plan Plan => plan;

    public Instant Now { get; private set; } = now;

    public DayStarts Days { get; } = new(zone);

    public FailureLog Failures { get; private set; } = new();

    public bool HasFailures { get; private set; }

    /// <summary>Whether the row being told was never told: then nobody has to hear that it is not there.</summary>
    public bool IsFresh { get; set; }

    /// <summary>Whether what happens is only supposed, and will be taken back.</summary>
    public bool IsSupposing { get; set; }

    public TState? Find<TState>(Stage stage)
        where TState : Remembered => Unsafe.As<TState?>(states[stage.Position]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TState FindOrAdd<TState>(Stage stage)
        where TState : Remembered => Unsafe.As<TState>(states[stage.Position] ?? Add(stage));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Remembered Add(Stage stage)
    {
        var state = states[stage.Position] = stage.NewState();
        if (state is ITimed clock)
            timed.Add((stage, clock));
        return state;
    }

    /// <summary>Forgets everything but its tables, as it begins anew at another moment.</summary>
    /// <param name="isSettled">Whether nothing is still to be told: then stages without rows hold nothing.</param>
    public void BeginAt(Instant moment, bool isSettled)
    {
        foreach (var state in states)
        {
            if (state is not null && !(isSettled && state.IsVacant))
                state.Empty();
        }

        Array.Clear(awake);
        news.Clear();
        (Now, IsFresh, IsSupposing, HasFailures, Failures) = (moment, false, false, false, new());
    }

    /// <summary>Lets a stage tell what it has at the next <see cref="Settle"/>.</summary>
    public void Awaken(Stage stage) => awake[stage.Position >> 6] |= 1UL << stage.Position;

    /// <summary>Lets every stage tell what it has, those that are read before those that read them.</summary>
    public void Settle()
    {
        for (var word = 0; word < awake.Length; word++)
        {
            while (awake[word] != 0)
            {
                var bit = BitOperations.TrailingZeroCount(awake[word]);
                awake[word] &= awake[word] - 1;
                plan.Stages[(word << 6) + bit].Flush(this);
            }
        }
    }

    /// <summary>Called by a stage whose conclusions changed, once an evaluation.</summary>
    public void Announce(IConcludedStage stage) => news.Add(stage);

    /// <summary>The changes since this was last asked, in the order of the stages.</summary>
    public IChangesOf[] TakeNews()
    {
        if (news.Count == 0)
            return [];
        IChangesOf[] changes = [.. news.Select(stage => stage.TakeChanges(this)).Where(c => !c.IsEmpty)];
        news.Clear();
        return changes;
    }

    /// <summary>The earliest moment after now at which a row comes or goes by itself; null where none will.</summary>
    public Instant? NextChange() => timed.Min(t => t.State.Next);

    public void AdvanceTo(Instant later)
    {
        Now = later;
        foreach (var (stage, state) in timed)
        {
            if (!(state.Next <= later))
                continue;
            state.PassTo(later);
            Awaken(stage);
        }
    }

    /// <summary>Takes back time that was only supposed to pass, and supposes nothing any more.</summary>
    public void RewindTo(Instant earlier)
    {
        (Now, IsSupposing) = (earlier, false);
        foreach (var (stage, state) in timed)
        {
            state.Rewind();
            Awaken(stage);
        }
    }

    public void Failed(Stage stage, Lambda lambda, int slot, object? row, Exception error)
    {
        Failures.Add(stage, lambda, slot, new(stage.Query, row, error, plan.RulesThatRead(stage.Query)));
        HasFailures = true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Recovered(Stage stage, Lambda lambda, int slot)
    {
        if (HasFailures)
            HasFailures = Failures.Remove(stage, lambda, slot);
    }
}
