namespace Leefbaarheid.Engine.Stages;

/// <summary>Finds out the key of the rows of one input of a stage.</summary>
internal sealed class KeyReader<T, TKey>(Stage stage, Lambda part, Func<T, TKey> key, bool nullIsKey)
{
    /// <summary>The key of a row; one that throws is reported and unknown.</summary>
    public KeyId Read(Memory memory, ref KeyTable<TKey> keys, int slot, T value)
    {
        if (!Attempt.Run(key, value, out var found, out var error))
        {
            memory.Failed(stage, part, slot, value, error);
            return KeyId.Unknown;
        }

        memory.Recovered(stage, part, slot);
        return NumberOf(ref keys, found);
    }

    /// <summary>The key of a row that failed earlier on, as far as it can be found out.</summary>
    public KeyId ReadFailed(Memory memory, ref KeyTable<TKey> keys, int slot, Known<T> value)
    {
        memory.Recovered(stage, part, slot);
        return value.Is && Attempt.Run(key, value.Value, out var found, out _)
            ? NumberOf(ref keys, found)
            : KeyId.Unknown;
    }

    /// <summary>The key itself, for an explanation; false where it throws.</summary>
    public bool Try(T value, out TKey found) => Attempt.Run(key, value, out found, out _);

    /// <summary>The key as it stands in the table; <see cref="KeyId.Null"/> where it does not.</summary>
    public KeyId Find(ref KeyTable<TKey> keys, TKey found) =>
        found is null && !nullIsKey ? KeyId.Null : new(keys.Find(found));

    private KeyId NumberOf(ref KeyTable<TKey> keys, TKey found) =>
        found is null && !nullIsKey ? KeyId.Null : new(keys.Add(found, out _));
}
