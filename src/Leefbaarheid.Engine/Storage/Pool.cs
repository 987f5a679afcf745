namespace Leefbaarheid.Engine.Storage;

/// <summary>Rows in one array, known by their place; places that were given back are used again first.</summary>
internal struct Pool<T>
{
    private T[]? items;
    private int[]? free;
    private int used;
    private int freeCount;

    public readonly ref T this[int place] => ref items![place];

    public readonly bool IsEmpty => used == freeCount;

    public int Rent()
    {
        if (freeCount > 0)
            return free![--freeCount];
        Growth.ToFit(ref items, used);
        return used++;
    }

    public void Return(int place)
    {
        items![place] = default!;
        Growth.ToFit(ref free, freeCount);
        free[freeCount++] = place;
    }

    public readonly Pool<T> Emptied() => new() { items = Growth.Emptied(items), free = Growth.Emptied(free) };
}
