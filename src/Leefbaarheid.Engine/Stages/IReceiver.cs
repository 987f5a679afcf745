namespace Leefbaarheid.Engine.Stages;

/// <summary>
/// What a stage tells those after it about a row, known by its slot: it is there (with this value now), it failed, or
/// it is gone.
/// </summary>
internal interface IReceiver<T> : IClearable
{
    /// <summary>
    /// Those, from this one on, that remember rows: a stage without memory passes on to them, so that news of a row
    /// that is gone can go to them directly.
    /// </summary>
    IEnumerable<IClearable> Holders { get; }

    void Set(Memory memory, int slot, T value);

    void Fail(Memory memory, int slot, Known<T> value);
}
