namespace Leefbaarheid.Engine.Storage;

/// <summary>A row that a stage remembers, linked with the others of its key.</summary>
internal struct Row<T>
{
    public T Value;
    public int Slot;
    public KeyId Key;
    public int Next;
    public int Previous;
    public bool IsFailed;
}
