namespace Leefbaarheid.Engine.Stages;

/// <summary>
/// What a stage tells those after it about a row, known by its slot: what it is now, or that it is gone.
/// </summary>
internal abstract class Receiver<T>
{
    /// <summary>
    /// Tells that a row is gone to those, from this one on, that remember rows: one without memory passes on to them.
    /// </summary>
    public virtual IEnumerable<Action<Memory, int>> Clearings => [Clear];

    public abstract void Set(Memory memory, int slot, Told<T> row);

    /// <summary>The row of a slot is gone; if it never was there, nothing happens.</summary>
    public abstract void Clear(Memory memory, int slot);
}
