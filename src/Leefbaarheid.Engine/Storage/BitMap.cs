namespace Leefbaarheid.Engine.Storage;

/// <summary>One bit a slot; false until it is set.</summary>
internal struct BitMap
{
    private ulong[]? words;

    public readonly bool Contains(int slot) =>
        words is not null && slot >> 6 < words.Length && (words[slot >> 6] & (1UL << slot)) != 0;

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
        var isSet = Contains(slot);
        if (isSet)
            words![slot >> 6] &= ~(1UL << slot);
        return isSet;
    }

    public readonly BitMap Emptied() => new() { words = Growth.Emptied(words) };
}
