namespace Leefbaarheid.Engine.Stages;

/// <summary>Something that can be told that a row is gone.</summary>
internal abstract class Receiver
{
    /// <summary>
    /// Those, from this one on, that remember rows: one without memory passes on to them, so that news of a row that
    /// is gone can go to them directly.
    /// </summary>
    public abstract IEnumerable<Receiver> Holders { get; }

    /// <summary>The row of a slot is gone; if it never was there, nothing happens.</summary>
    public abstract void Clear(Memory memory, int slot);
}
