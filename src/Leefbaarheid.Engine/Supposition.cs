namespace Leefbaarheid.Engine;

/// <summary>
/// What a <see cref="Session.WhatIf"/> supposes: taken back when its effect is known. After that each member refuses,
/// with an <see cref="InvalidOperationException"/>.
/// </summary>
public sealed class Supposition : IFactStore
{
    private readonly Plan plan;
    private readonly Memory memory;
    private readonly Instant opening;
    private readonly Stack<Action> undo = new();
    private readonly Gate gate = new();
    private bool isOver;

    internal Supposition(Plan plan, Memory memory)
    {
        (this.plan, this.memory, opening) = (plan, memory, memory.Now);
        (Failures, memory.IsSupposing) = (memory.Failures.Copy(), true);
    }

    /// <summary>The failures that stood before anything was supposed.</summary>
    internal Dictionary<(Stage Stage, Lambda Lambda, int Slot), Failure> Failures { get; }

    /// <inheritdoc cref="Session.Put{T}(ReadOnlySpan{T})"/>
    public void Put<T>(params ReadOnlySpan<T> facts)
    {
        using var visit = Enter();
        var given = plan.Given<T>();
        foreach (var fact in facts)
            undo.Push(given.Put(memory, fact, out var replaced)
                ? () => { given.Put(memory, replaced, out _); }
                : () => { given.Remove(memory, given.IdOf(fact), out _); });
    }

    /// <inheritdoc cref="Session.PutRange{T}(IEnumerable{T})"/>
    public void PutRange<T>(IEnumerable<T> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Put<T>([.. facts]);
    }

    /// <inheritdoc cref="Session.Remove{T}(object)"/>
    public bool Remove<T>(object id)
    {
        ArgumentNullException.ThrowIfNull(id);
        using var visit = Enter();
        var given = plan.Given<T>();
        var isRemoved = given.Remove(memory, id, out var removed);
        if (isRemoved)
            undo.Push(() => given.Put(memory, removed, out _));
        return isRemoved;
    }

    /// <inheritdoc cref="Session.AdvanceTo(Instant)"/>
    public void AdvanceTo(Instant later)
    {
        using var visit = Enter();
        Misuse.CheckForward(memory.Now, later);
        memory.AdvanceTo(later);
    }

    /// <summary>Lets nobody suppose anything while what was supposed is evaluated.</summary>
    internal Gate.Visit Close() => gate.Enter();

    /// <exception cref="InvalidOperationException">Another thread still supposes something.</exception>
    internal void TakeBack()
    {
        using var visit = gate.Enter();
        isOver = true;
        while (undo.TryPop(out var step))
            step();
        memory.RewindTo(opening);
    }

    private Gate.Visit Enter()
    {
        var visit = gate.Enter();
        if (!isOver)
            return visit;
        visit.Dispose();
        throw new InvalidOperationException("This supposition was taken back; suppose within WhatIf only.");
    }
}
