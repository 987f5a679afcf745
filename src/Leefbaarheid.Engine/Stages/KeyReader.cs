using Leefbaarheid.Engine.Storage;

namespace Leefbaarheid.Engine.Stages;

/// <summary>Finds out the key of the rows of one input of a stage.</summary>
internal sealed class KeyReader<T, TKey>(Stage stage, Lambda part, Func<T, TKey> key, bool nullIsKey)
{
    /// <summary>The number of the key of a row; a key that throws is reported and unknown.</summary>
    public int Read(Memory memory, ref KeyTable<TKey> keys, int slot, T value)
    {
        if (!Attempt.Run(key, value, out var found, out var error))
        {
            memory.Failed(stage, part, slot, value, error);
            return NoKey.Unknown;
        }

        memory.Recovered(stage, part, slot);
        return NumberOf(ref keys, found);
    }

    /// <summary>The number of the key of a row that failed earlier on, as far as it can be found out.</summary>
    public int ReadFailed(Memory memory, ref KeyTable<TKey> keys, int slot, Known<T> value)
    {
        memory.Recovered(stage, part, slot);
        return value.Is && Attempt.Run(key, value.Value, out var found, out _)
            ? NumberOf(ref keys, found)
            : NoKey.Unknown;
    }

    /// <summary>The key itself, for an explanation; false where it throws.</summary>
    public bool Try(T value, out TKey found) => Attempt.Run(key, value, out found, out _);

    private int NumberOf(ref KeyTable<TKey> keys, TKey found) =>
        found is null && !nullIsKey ? NoKey.Null : keys.Add(found, out _);
}
