namespace Leefbaarheid.Engine.Stages;

/// <summary>The rows that stand in groups, themselves; the groups look into it.</summary>
internal class Members<T> : RowsByKey<T>
{
    public Side<T> Rows;
    private LiveGroup<T>?[]? groups;

    public override ref KeyCounts Counts => ref Rows.Counts;

    /// <summary>The group of a key. An empty one is the same for all; its holders are told when rows come.</summary>
    public LiveGroup<T> Of(KeyId key)
    {
        if (Rows.Counts.Lacks(key))
            return LiveGroup<T>.Empty;
        Growth.ToFit(ref groups, key.Number);
        return groups[key.Number] ??= new LiveGroup<T>(this, key);
    }

    public override bool Put(int slot, Told<T> row, KeyId key, out KeyId before)
    {
        Rows.Put(slot, row, key, out before);
        return true;
    }

    public override bool Remove(int slot, out KeyId before) => Rows.Remove(slot, out before);

    public override IEnumerable<int> SlotsOf(KeyId key)
    {
        for (var place = Rows.First(key); place >= 0; place = Rows[place].Next)
        {
            if (!Rows[place].IsFailed)
                yield return Rows[place].Slot;
        }
    }

    /// <remarks>Whoever still holds a group finds it empty, and nothing of the next session.</remarks>
    public override void Empty()
    {
        foreach (var group in groups ?? [])
            group?.Close();
        (groups, Rows) = (Growth.Emptied(groups), Rows.Emptied());
    }

    public override void Forget(KeyId key) => Growth.Clear(groups, key.Number);
}
