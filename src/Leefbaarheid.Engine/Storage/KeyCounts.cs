namespace Leefbaarheid.Engine.Storage;

/// <summary>
/// How many rows of a stage each key has, sound ones and failed ones. The one place where doubt is kept: a key is in
/// doubt while a row of it failed, and all keys are while there is a row of unknown key.
/// </summary>
internal struct KeyCounts
{
    private Count[]? counts;
    private int unknown;
    private int rows;
    private bool wasAllInDoubt;

    /// <summary>Whether there is a row of unknown key, which may belong to any.</summary>
    public readonly bool IsAllInDoubt => unknown > 0;

    /// <summary>Whether there is no row at all.</summary>
    public readonly bool IsEmpty => rows == 0;

    public readonly int Sound(KeyId key) => Has(key) ? counts![key.Number].Sound : 0;

    public readonly bool IsInDoubt(KeyId key) =>
        key.IsKnown && (unknown > 0 || (Has(key) && counts![key.Number].Failed > 0));

    public readonly bool Lacks(KeyId key) =>
        !Has(key) || (counts![key.Number].Sound | counts[key.Number].Failed) == 0;

    /// <summary>Whether all keys came into doubt, or out of it, since this was last asked.</summary>
    public bool HasTurned()
    {
        var turned = IsAllInDoubt != wasAllInDoubt;
        wasAllInDoubt = IsAllInDoubt;
        return turned;
    }

    public void Add(KeyId key, bool isFailed)
    {
        if (key.IsKnown)
            Growth.ToFit(ref counts, key.Number);
        Change(key, isFailed, 1);
    }

    public void Remove(KeyId key, bool isFailed) => Change(key, isFailed, -1);

    /// <summary>The place of the first row of a key and one; 0 where there is none.</summary>
    public readonly ref int HeadOf(KeyId key) => ref counts![key.Number].Head;

    /// <summary>The place of the first row of a key; -1 where there is none.</summary>
    public readonly int First(KeyId key) => Has(key) ? counts![key.Number].Head - 1 : -1;

    public readonly KeyCounts Emptied() => new() { counts = Growth.Emptied(counts) };

    private void Change(KeyId key, bool isFailed, int by)
    {
        rows += by;
        if (!key.IsKnown)
            unknown += key == KeyId.Unknown ? by : 0;
        else if (isFailed)
            counts![key.Number].Failed += by;
        else
            counts![key.Number].Sound += by;
    }

    private readonly bool Has(KeyId key) => counts is not null && (uint)key.Number < (uint)counts.Length;

    private struct Count
    {
        public int Head;
        public int Sound;
        public int Failed;
    }
}
