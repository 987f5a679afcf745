using System.Diagnostics.CodeAnalysis;

namespace Leefbaarheid.Engine.Storage;

/// <summary>The rows of one input of a stage, found by slot and by key.</summary>
/// <remarks>A mutable struct: keep it in a field and never copy it.</remarks>
internal struct Side<T>
{
    private SlotMap places;
    private Pool<Row<T>> rows;
    private Chain[]? chains;

    /// <summary>How many rows failed before their key was known.</summary>
    public int Unknown { get; private set; }

    public readonly ref Row<T> this[int place] => ref rows[place];

    public readonly int Find(int slot) => places.Find(slot);

    /// <summary>The first row of a key, failed ones too; -1 where there is none. Go on with <c>Next</c>.</summary>
    public readonly int First(int key) => Has(key) ? chains![key].Head - 1 : -1;

    /// <summary>How many rows of a key are sound.</summary>
    public readonly int Count(int key) => Has(key) ? chains![key].Sound : 0;

    /// <summary>How many rows of a key failed.</summary>
    public readonly int Failed(int key) => Has(key) ? chains![key].Failed : 0;

    /// <summary>Puts a row or replaces the one of its slot.</summary>
    /// <param name="before">
    /// The key under which the slot's row stood until now; <c>NoKey.Null</c> for a new one.
    /// </param>
    public void Put(int slot, T value, int key, bool isFailed, out int before)
    {
        var place = places.Find(slot);
        before = place < 0 ? NoKey.Null : rows[place].Key;
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
        if (key == NoKey.Unknown)
            Unknown++;
        return place;
    }

    public void Delete(int place)
    {
        ref var row = ref rows[place];
        if (row.Key >= 0)
            Unlink(ref row);
        else if (row.Key == NoKey.Unknown)
            Unknown--;
        places.Clear(row.Slot);
        rows.Return(place);
    }

    private readonly bool Has(int key) => chains is not null && (uint)key < (uint)chains.Length;

    private int Link(int key, int place, bool isFailed)
    {
        Growth.ToFit(ref chains, key);
        ref var chain = ref chains[key];
        var next = chain.Head - 1;
        chain.Head = place + 1;
        if (next >= 0)
            rows[next].Previous = place;
        chain.CountOf(isFailed)++;
        return next;
    }

    private void Unlink(ref Row<T> row)
    {
        ref var chain = ref chains![row.Key];
        if (row.Previous >= 0)
            rows[row.Previous].Next = row.Next;
        else
            chain.Head = row.Next + 1;
        if (row.Next >= 0)
            rows[row.Next].Previous = row.Previous;
        chain.CountOf(row.IsFailed)--;
    }

    /// <summary>The rows of one key: the first, and how many.</summary>
    private struct Chain
    {
        public int Head;
        public int Sound;
        public int Failed;

        [UnscopedRef]
        public ref int CountOf(bool isFailed) => ref isFailed ? ref Failed : ref Sound;
    }
}
