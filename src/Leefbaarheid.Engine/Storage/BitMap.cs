namespace Leefbaarheid.Engine.Storage;

/// <summary>One bit a slot; false until it is set.</summary>
/// <remarks>A mutable struct: keep it in a field and never copy it.</remarks>
internal struct BitMap
{
    private ulong[]? words;

    /// <summary>Sets the bit of a slot; false where it was set already.</summary>
    public bool Add(int slot)
    {
        Growth.ToFit(ref words, slot >> 6);
        ref var word = ref words[slot >> 6];
        var bit = 1UL << slot;
        if ((word & bit) != 0)
            return false;
        word |= bit;
        return true;
    }

    /// <summary>Clears the bit of a slot; false where it was not set.</summary>
    public readonly bool Remove(int slot)
    {
        if (words is null || slot >> 6 >= words.Length)
            return false;
        ref var word = ref words[slot >> 6];
        var bit = 1UL << slot;
        var isSet = (word & bit) != 0;
        word &= ~bit;
        return isSet;
    }
}
