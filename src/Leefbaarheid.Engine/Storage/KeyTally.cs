namespace Leefbaarheid.Engine.Storage;

/// <summary>How many rows each key has, and which key each slot has: where the rows are not needed.</summary>
internal struct KeyTally
{
    private SlotMap marks;

    public KeyCounts Counts;

    /// <summary>The slots of all sound rows of a key. Walks all slots: for questions, not for changes.</summary>
    public readonly IEnumerable<int> SlotsOf(KeyId key) => marks.Slots(MarkOf(key, isFailed: false));

    /// <summary>Puts or replaces the row of a slot; false where its key and state are as before.</summary>
    public bool Put(int slot, KeyId key, bool isFailed, out KeyId before, out bool wasFailed)
    {
        var mark = MarkOf(key, isFailed);
        if (marks.Find(slot) == mark)
        {
            (before, wasFailed) = (key, isFailed);
            return false;
        }

        Remove(slot, out before, out wasFailed);
        marks.Set(slot, mark);
        Counts.Add(key, isFailed);
        return true;
    }

    public bool Remove(int slot, out KeyId before, out bool wasFailed)
    {
        var mark = marks.Find(slot);
        (before, wasFailed) = (KeyId.Null, false);
        if (mark < 0)
            return false;
        (before, wasFailed) = (KeyOf(mark), (mark & 1) != 0);
        marks.Clear(slot);
        Counts.Remove(before, wasFailed);
        return true;
    }

    private static KeyId KeyOf(int mark) => new((mark >> 1) + KeyId.Unknown.Number);

    private static int MarkOf(KeyId key, bool isFailed) =>
        ((key.Number - KeyId.Unknown.Number) << 1) | (isFailed ? 1 : 0);
}
