namespace Leefbaarheid.Engine.Storage;

/// <summary>A row of a pair, and the pairs of that row before and after it.</summary>
internal struct Link
{
    public int Row;
    public int Next;
    public int Previous;
}
