namespace Leefbaarheid.Engine.Stages;

/// <summary>Something that can be told that a row is gone.</summary>
internal interface IClearable
{
    /// <summary>The row of a slot is gone; if it never was there, nothing happens.</summary>
    void Clear(Memory memory, int slot);
}
