namespace Leefbaarheid.Engine.Stages;

/// <summary>
/// What a stage tells those after it about a row, known by its slot: what it is now, or that it is gone.
/// </summary>
internal abstract class Receiver<T> : Receiver
{
    public abstract void Set(Memory memory, int slot, Told<T> row);
}
