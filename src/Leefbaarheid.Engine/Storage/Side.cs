namespace Leefbaarheid.Engine.Storage;

/// <summary>The rows of one input of a stage, found by slot and by key.</summary>
/// <remarks>A mutable struct: keep it in a field and never copy it.</remarks>
internal struct Side<T>
{
    private SlotMap places;
    private Pool<Row<T>> rows;
    private int[]? heads;
    private int[]? sound;
    private int[]? failed;

    /// <summary>How many rows failed before their key was known.</summary>
    public int Unknown { get; private set; }

    public readonly ref Row<T> this[int place] => ref rows[place];

    public readonly int Find(int slot) => places.Find(slot);

    /// <summary>The first row of a key, failed ones too; -1 where there is none. Go on with <c>Next</c>.</summary>
    public readonly int First(int key) => At(heads, key) - 1;

    /// <summary>How many rows of a key are sound.</summary>
    public readonly int Count(int key) => At(sound, key);

    /// <summary>How many rows of a key failed.</summary>
    public readonly int Failed(int key) => At(failed, key);

    /// <summary>Puts a row or replaces the one of its slot.</summary>
    /// <param name="before">The key under which the slot's row stood until now; <c>NoKey</c> for a new one.</param>
    public void Put(int slot, T value, int key, bool isFailed, out int before)
    {
        var place = places.Find(slot);
        before = place < 0 ? Row<T>.NoKey : rows[place].Key;
        if (place >= 0 && before == key && rows[place].IsFailed == isFailed)
        {
            rows[place].Value = value;
            return;
        }

        if (place >= 0)
            Delete(place);
        Insert(slot, value, key, isFailed);
    }

    public int Insert(int slot, T value, int key, bool isFailed)
    {
        var place = rows.Rent();
        places.Set(slot, place);
        var next = key >= 0 ? Link(key, place, isFailed) : -1;
        rows[place] = new Row<T>
        {
            Value = value, Slot = slot, Key = key, Next = next, Previous = -1, IsFailed = isFailed,
        };
        if (key == Row<T>.UnknownKey)
            Unknown++;
        return place;
    }

    public void Delete(int place)
    {
        ref var row = ref rows[place];
        if (row.Key >= 0)
            Unlink(ref row);
        else if (row.Key == Row<T>.UnknownKey)
            Unknown--;
        places.Clear(row.Slot);
        rows.Return(place);
    }

    private static int At(int[]? array, int key) => array is not null && (uint)key < (uint)array.Length ? array[key] : 0;

    private int Link(int key, int place, bool isFailed)
    {
        Growth.ToFit(ref heads, key);
        var next = heads[key] - 1;
        heads[key] = place + 1;
        if (next >= 0)
            rows[next].Previous = place;
        CountOf(isFailed, key)++;
        return next;
    }

    private void Unlink(ref Row<T> row)
    {
        if (row.Previous >= 0)
            rows[row.Previous].Next = row.Next;
        else
            heads![row.Key] = row.Next + 1;
        if (row.Next >= 0)
            rows[row.Next].Previous = row.Previous;
        CountOf(row.IsFailed, row.Key)--;
    }

    private ref int CountOf(bool isFailed, int key)
    {
        if (isFailed)
        {
            Growth.ToFit(ref failed, key);
            return ref failed[key];
        }

        Growth.ToFit(ref sound, key);
        return ref sound[key];
    }
}
