namespace Leefbaarheid.Engine.Stages;

/// <summary>What a stage remembers of rows that it looks up by key: the rows themselves, or only how many.</summary>
internal abstract class RowsByKey<T>
{
    public abstract ref KeyCounts Counts { get; }

    /// <summary>Puts or replaces the row of a slot; false where all that is remembered of it is as before.</summary>
    /// <param name="before">
    /// The key under which the slot's row stood until now; <see cref="KeyId.Null"/> for a new one.
    /// </param>
    public abstract bool Put(int slot, Told<T> row, KeyId key, out KeyId before);

    /// <summary>Removes the row of a slot, and tells its key; false where there is none.</summary>
    public abstract bool Remove(int slot, out KeyId before);

    /// <summary>The slots of the sound rows of a key.</summary>
    public abstract IEnumerable<int> SlotsOf(KeyId key);

    public abstract void Empty();

    /// <summary>Forgets what was made for a key that has no rows any more.</summary>
    public virtual void Forget(KeyId key) { }
}
