namespace Leefbaarheid.Engine.Storage;

/// <summary>The rows of one input of a stage, found by slot and by key.</summary>
internal struct Side<T>
{
    private SlotMap places;
    private Chains<T> rows;

    [UnscopedRef]
    public ref KeyCounts Counts => ref rows.Counts;

    public readonly ref Row<T> this[int place] => ref rows[place];

    public readonly int Find(int slot) => places.Find(slot);

    /// <inheritdoc cref="Chains{T}.First"/>
    public readonly int First(KeyId key) => rows.First(key);

    /// <summary>Puts a row or replaces the one of its slot; one of unknown key has failed.</summary>
    /// <param name="before">
    /// The key under which the slot's row stood until now; <see cref="KeyId.Null"/> for a new one.
    /// </param>
    public void Put(int slot, Told<T> row, KeyId key, out KeyId before)
    {
        before = key;
        if (Replace(slot, row, key) >= 0)
            return;
        Remove(slot, out before);
        Insert(slot, row, key);
    }

    /// <summary>Gives a row another value where its key and state stay; its place, or -1 where they do not.</summary>
    public readonly int Replace(int slot, Told<T> row, KeyId key)
    {
        var place = places.Find(slot);
        if (place < 0 || rows[place].Key != key || rows[place].IsFailed != IsFailed(row, key))
            return -1;
        rows[place].Value = row.Value;
        return place;
    }

    public int Insert(int slot, Told<T> row, KeyId key)
    {
        var place = rows.Add(new Row<T>(slot, row.Value, key, IsFailed(row, key)));
        places.Set(slot, place);
        return place;
    }

    /// <summary>Removes the row of a slot, and tells its key; false where there is none.</summary>
    public bool Remove(int slot, out KeyId before)
    {
        var place = places.Find(slot);
        before = place < 0 ? KeyId.Null : rows[place].Key;
        if (place < 0)
            return false;
        places.Clear(slot);
        rows.Remove(place);
        return true;
    }

    public readonly Side<T> Emptied() => new() { places = places.Emptied(), rows = rows.Emptied() };

    private static bool IsFailed(Told<T> row, KeyId key) => !row.IsSound || key == KeyId.Unknown;
}
