namespace Leefbaarheid.Engine.Stages;

/// <summary>
/// What a stage tells those after it about a row, known by its slot: it is there (with this value now), it failed, or
/// it is gone. Telling that a row is gone that never was there does nothing.
/// </summary>
internal interface IReceiver<T>
{
    void Set(Memory memory, int slot, T value);

    void Fail(Memory memory, int slot, Known<T> value);

    void Clear(Memory memory, int slot);
}
