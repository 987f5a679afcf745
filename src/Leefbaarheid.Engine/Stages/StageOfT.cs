namespace Leefbaarheid.Engine.Stages;

/// <summary>
/// A stage that gives rows of <typeparamref name="T"/>. It tells those after it what a row, known by its slot, is now,
/// or that it is gone; to be told so of a row that never was there means nothing.
/// </summary>
internal abstract partial class Stage<T>(Query query) : Stage(query)
{
    private readonly List<Func<IEnumerable<Action<Memory, int>>>> rememberers = [];
    private Action<Memory, int, Told<T>>[] sets = [];
    private Action<Memory, int>[] clears = [];

    /// <summary>Those that have to hear that a row of this stage is gone, since they remember it.</summary>
    protected Action<Memory, int>[] Clearings { get; private set; } = [];

    /// <summary>Called while a plan is made, never after.</summary>
    /// <param name="set">Takes what a row is now.</param>
    /// <param name="clear">Hears that a row is gone.</param>
    /// <param name="passing">Who else has to hear that, of a receiver that remembers nothing itself.</param>
    public void Connect(
        Action<Memory, int, Told<T>> set,
        Action<Memory, int> clear,
        Func<IEnumerable<Action<Memory, int>>>? passing = null)
    {
        (sets, clears) = ([.. sets, set], [.. clears, clear]);
        rememberers.Add(passing ?? (() => [clear]));
    }

    public override void Seal() => Clearings = [.. rememberers.SelectMany(clearings => clearings())];

    protected void Send(Memory memory, int slot, Told<T> row)
    {
        foreach (var set in sets)
            set(memory, slot, row);
    }

    /// <summary>Tells what an author's lambda made of a row; what it threw for a sound one is a failure.</summary>
    protected void SendMade<TRow>(
        Memory memory, Lambda lambda, int slot, TRow row, bool isSound, bool isMade, T made, Exception? error)
    {
        if (isSound && !isMade)
            memory.Failed(this, lambda, slot, row, error!);
        Send(memory, slot, isMade ? Told<T>.Of(made, isSound) : Told<T>.Unknown);
    }

    /// <summary>Tells of a slot that stands for whatever rows there may be, that it does or no longer does.</summary>
    protected void SendAny(Memory memory, int slot, bool isAny)
    {
        if (isAny)
            Send(memory, slot, Told<T>.Unknown);
        else
            SendGone(memory, slot);
    }

    protected void SendGone(Memory memory, int slot)
    {
        if (memory.IsFresh)
            return;
        foreach (var clear in memory.HasFailures ? clears : Clearings)
            clear(memory, slot);
    }
}
