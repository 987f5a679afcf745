namespace Leefbaarheid.Engine.Stages;

/// <summary>How many rows each key has, and which key each slot has: where the rows are not needed.</summary>
internal sealed class Tally<T> : RowsByKey<T>
{
    private SlotMap marks;
    private KeyCounts counts;

    public override ref KeyCounts Counts => ref counts;

    public override bool Put(int slot, Told<T> row, KeyId key, out KeyId before)
    {
        var mark = MarkOf(key, !row.IsSound);
        before = key;
        if (marks.Find(slot) == mark)
            return false;
        Remove(slot, out before);
        marks.Set(slot, mark);
        counts.Add(key, !row.IsSound);
        return true;
    }

    public override bool Remove(int slot, out KeyId before)
    {
        var mark = marks.Find(slot);
        before = mark < 0 ? KeyId.Null : new((mark >> 1) + KeyId.Unknown.Number);
        if (mark < 0)
            return false;
        marks.Clear(slot);
        counts.Remove(before, isFailed: (mark & 1) != 0);
        return true;
    }

    public override void Empty() => (marks, counts) = (marks.Emptied(), counts.Emptied());

    /// <remarks>Walks all slots: for questions, not for changes.</remarks>
    public override IEnumerable<int> SlotsOf(KeyId key) => marks.Slots(MarkOf(key, isFailed: false));

    private static int MarkOf(KeyId key, bool isFailed) =>
        ((key.Number - KeyId.Unknown.Number) << 1) | (isFailed ? 1 : 0);
}
