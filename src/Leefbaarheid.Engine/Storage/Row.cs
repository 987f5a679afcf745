namespace Leefbaarheid.Engine.Storage;

/// <summary>A row that a stage remembers, linked with the others of its key.</summary>
internal struct Row<T>
{
    /// <summary>The key of a row whose key is null: it meets nobody.</summary>
    public const int NoKey = -1;

    /// <summary>The key of a row whose key could not be found out: it may meet anybody.</summary>
    public const int UnknownKey = -2;

    public T Value;
    public int Slot;
    public int Key;
    public int Next;
    public int Previous;
    public bool IsFailed;
}
