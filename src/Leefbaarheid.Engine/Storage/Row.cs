namespace Leefbaarheid.Engine.Storage;

/// <summary>A row that a stage remembers, linked with the others of its key.</summary>
internal struct Row<T>(int slot, T value, KeyId key, bool isFailed)
{
    private readonly int mark = isFailed ? ~slot : slot;

    public T Value = value;
    public int Next = -1;
    public int Previous = -1;

    public KeyId Key { get; } = key;

    public readonly int Slot => IsFailed ? ~mark : mark;

    public readonly bool IsFailed => mark < 0;
}
