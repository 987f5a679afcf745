namespace Leefbaarheid.Engine.Stages;

/// <summary>
/// What a stage tells those after it about a row, known by its slot: it is there (with this value now), it failed, or
/// it is gone.
/// </summary>
internal abstract class Receiver<T> : Receiver
{
    public abstract void Set(Memory memory, int slot, T value);

    /// <summary>The row may be there or not, and has this value as far as that is known.</summary>
    public abstract void Fail(Memory memory, int slot, Known<T> value);
}
