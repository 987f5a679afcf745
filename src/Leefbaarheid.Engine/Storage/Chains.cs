namespace Leefbaarheid.Engine.Storage;

/// <summary>Rows that a stage remembers, known by their place; those of a key are linked with each other.</summary>
internal struct Chains<T>
{
    private Pool<Row<T>> rows;

    public KeyCounts Counts;

    public readonly ref Row<T> this[int place] => ref rows[place];

    /// <summary>The place of the first row of a key, failed ones too; -1: none. Go on with <c>Next</c>.</summary>
    public readonly int First(KeyId key) => Counts.First(key);

    public int Add(Row<T> row)
    {
        var place = rows.Rent();
        Counts.Add(row.Key, row.IsFailed);
        if (row.Key.IsKnown)
            Link(ref row, place);
        rows[place] = row;
        return place;
    }

    public void Remove(int place)
    {
        ref var row = ref rows[place];
        Counts.Remove(row.Key, row.IsFailed);
        if (row.Key.IsKnown)
            Unlink(ref row);
        rows.Return(place);
    }

    public readonly Chains<T> Emptied() => new() { rows = rows.Emptied(), Counts = Counts.Emptied() };

    private void Link(ref Row<T> row, int place)
    {
        ref var head = ref Counts.HeadOf(row.Key);
        row.Next = head - 1;
        head = place + 1;
        if (row.Next >= 0)
            rows[row.Next].Previous = place;
    }

    private void Unlink(ref Row<T> row)
    {
        if (row.Previous >= 0)
            rows[row.Previous].Next = row.Next;
        else
            Counts.HeadOf(row.Key) = row.Next + 1;
        if (row.Next >= 0)
            rows[row.Next].Previous = row.Previous;
    }
}
