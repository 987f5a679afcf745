namespace Leefbaarheid.Engine.Stages;

/// <summary>Finds out the key of the rows of one input of a stage.</summary>
internal sealed class KeyReader<T, TKey>(Stage stage, Lambda part, Func<T, TKey> key, bool nullIsKey)
{
    /// <summary>The key of a row as far as it can be found out; one that throws for a sound row is reported.</summary>
    public KeyId Read(Memory memory, ref KeyTable<TKey> keys, int slot, Told<T> row)
    {
        memory.Recovered(stage, part, slot);
        if (!row.IsKnown)
            return KeyId.Unknown;
        if (Attempt.Run(key, row.Value, out var found, out var error))
            return found is null && !nullIsKey ? KeyId.Null : new(keys.Add(found, out _));
        if (row.IsSound)
            memory.Failed(stage, part, slot, row.Value, error);
        return KeyId.Unknown;
    }

    /// <summary>The key itself, for an explanation; false where it throws.</summary>
    public bool Try(T value, out TKey found) => Attempt.Run(key, value, out found, out _);

    /// <summary>The key as it stands in the table; <see cref="KeyId.Null"/> where it does not.</summary>
    public KeyId Find(ref KeyTable<TKey> keys, TKey found) =>
        found is null && !nullIsKey ? KeyId.Null : new(keys.Find(found));
}
