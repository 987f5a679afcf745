namespace Leefbaarheid.Engine.Storage;

/// <summary>The rows of one input of a stage, found by slot and by key.</summary>
internal struct Side<T>
{
    private SlotMap places;
    private Pool<Row<T>> rows;

    public KeyCounts Counts;

    public readonly ref Row<T> this[int place] => ref rows[place];

    public readonly int Find(int slot) => places.Find(slot);

    /// <summary>The place of the first row of a key, failed ones too; -1: none. Go on with <c>Next</c>.</summary>
    public readonly int First(KeyId key) => Counts.First(key);

    /// <summary>Puts a row or replaces the one of its slot; one of unknown key has failed.</summary>
    /// <param name="before">
    /// The key under which the slot's row stood until now; <see cref="KeyId.Null"/> for a new one.
    /// </param>
    public void Put(int slot, Told<T> row, KeyId key, out KeyId before)
    {
        if (Replace(slot, row, key, out before) >= 0)
            return;
        if (places.Find(slot) is var place && place >= 0)
            Delete(place);
        Insert(slot, row, key);
    }

    /// <summary>Gives a row another value where its key and state stay; its place, or -1 where they do not.</summary>
    public readonly int Replace(int slot, Told<T> row, KeyId key, out KeyId before)
    {
        var place = places.Find(slot);
        before = place < 0 ? KeyId.Null : rows[place].Key;
        if (place < 0 || before != key || rows[place].IsFailed != IsFailed(row, key))
            return -1;
        rows[place].Value = row.Value;
        return place;
    }

    public int Insert(int slot, Told<T> row, KeyId key)
    {
        var isFailed = IsFailed(row, key);
        var place = rows.Rent();
        places.Set(slot, place);
        Counts.Add(key, isFailed);
        rows[place] = new Row<T>(slot, row.Value, key, isFailed) { Next = Link(key, place) };
        return place;
    }

    public void Delete(int place)
    {
        ref var row = ref rows[place];
        Counts.Remove(row.Key, row.IsFailed);
        if (row.Key.IsKnown)
            Unlink(ref row);
        places.Clear(row.Slot);
        rows.Return(place);
    }

    private static bool IsFailed(Told<T> row, KeyId key) => !row.IsSound || key == KeyId.Unknown;

    private int Link(KeyId key, int place)
    {
        if (!key.IsKnown)
            return -1;
        ref var head = ref Counts.HeadOf(key);
        var next = head - 1;
        head = place + 1;
        if (next >= 0)
            rows[next].Previous = place;
        return next;
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
