namespace Leefbaarheid.Engine.Storage;

/// <summary>Gives each distinct key, null too, a small number that is its own until the key is removed.</summary>
/// <remarks>A mutable struct: keep it in a field and never copy it.</remarks>
internal struct KeyTable<TKey>
{
    private int[]? buckets;
    private Entry[]? entries;
    private int used;
    private int firstFree;
    private int freeCount;

    public readonly int Count => used - freeCount;

    public readonly int Reach => used;

    public readonly TKey this[int id] => entries![id].Key;

    public readonly int Find(TKey key) => buckets is null ? -1 : Find(key, HashOf(key));

    public int Add(TKey key, out bool isNew)
    {
        var hash = HashOf(key);
        var id = buckets is null ? -1 : Find(key, hash);
        isNew = id < 0;
        return isNew ? Insert(key, hash) : id;
    }

    /// <summary>Makes room for so many keys more, and some to follow.</summary>
    public void Reserve(int more)
    {
        more += more / 8;
        Growth.ToFit(ref entries, used + more);
        if (buckets is null || used + more > buckets.Length)
            Rehash(used + more);
    }

    public void Remove(int id)
    {
        ref var entry = ref entries![id];
        ref var link = ref buckets![BucketOf(entry.Hash)];
        if (link - 1 == id)
            link = entry.Next + 1;
        else
            Unlink(link - 1, id, entry.Next);
        entry = new Entry { Next = freeCount == 0 ? -1 : firstFree, Hash = Entry.Free };
        firstFree = id;
        freeCount++;
    }

    public readonly KeyTable<TKey> Emptied() =>
        new() { buckets = Growth.Emptied(buckets), entries = Growth.Emptied(entries) };

    public readonly bool IsUsed(int id) => id < used && entries![id].Hash != Entry.Free;

    /// <summary>The numbers of all keys.</summary>
    public readonly IEnumerable<int> All()
    {
        for (var id = 0; id < used; id++)
        {
            if (IsUsed(id))
                yield return id;
        }
    }

    private readonly int Find(TKey key, int hash)
    {
        var all = entries!;
        for (var id = buckets![BucketOf(hash)] - 1; id >= 0; id = all[id].Next)
        {
            if (all[id].Hash == hash && EqualityComparer<TKey>.Default.Equals(all[id].Key, key))
                return id;
        }

        return -1;
    }

    private static int HashOf(TKey key)
    {
        var hash = key is null ? 0 : EqualityComparer<TKey>.Default.GetHashCode(key);
        return hash == Entry.Free ? 0 : hash;
    }

    private readonly void Unlink(int id, int target, int next)
    {
        while (entries![id].Next != target)
            id = entries[id].Next;
        entries[id].Next = next;
    }

    private int Insert(TKey key, int hash)
    {
        var id = freeCount > 0 ? firstFree : used;
        if (freeCount > 0)
        {
            firstFree = entries![id].Next;
            freeCount--;
        }
        else
        {
            Growth.ToFit(ref entries, used);
            if (buckets is null || used >= buckets.Length)
                Rehash(used * 2);
            used++;
        }

        ref var bucket = ref buckets![BucketOf(hash)];
        entries[id] = new Entry { Key = key, Hash = hash, Next = bucket - 1 };
        bucket = id + 1;
        return id;
    }

    private void Rehash(int room)
    {
        buckets = new int[Math.Max(2, (int)BitOperations.RoundUpToPowerOf2((uint)room))];
        for (var id = 0; id < used; id++)
        {
            if (entries![id].Hash == Entry.Free)
                continue;
            ref var bucket = ref buckets[BucketOf(entries![id].Hash)];
            entries[id].Next = bucket - 1;
            bucket = id + 1;
        }
    }

    /// <remarks>Ids that follow each other stay near; high bits count where low ones are alike.</remarks>
    private readonly int BucketOf(int hash) => (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (buckets!.Length - 1);

    private struct Entry
    {
        public const int Free = int.MinValue;

        public TKey Key;
        public int Hash;
        public int Next;
    }
}
