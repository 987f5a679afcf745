namespace Leefbaarheid.Engine.Stages;

/// <summary>What a stage remembers of rows that stand in groups; the groups look into it.</summary>
internal sealed class Members<T>
{
    public Side<T> Rows;
    private LiveGroup<T>?[]? groups;

    /// <summary>The group of a key. An empty one is the same for all; its holders are told when rows come.</summary>
    public LiveGroup<T> Of(KeyId key)
    {
        if (Rows.Counts.Lacks(key))
            return LiveGroup<T>.Empty;
        Growth.ToFit(ref groups, key.Number);
        return groups[key.Number] ??= new LiveGroup<T>(this, key);
    }

    /// <summary>The slots of the sound rows of a key.</summary>
    public IEnumerable<int> SlotsOf(KeyId key)
    {
        for (var place = Rows.First(key); place >= 0; place = Rows[place].Next)
        {
            if (!Rows[place].IsFailed)
                yield return Rows[place].Slot;
        }
    }

    public void Forget(KeyId key) => Growth.Clear(groups, key.Number);
}
