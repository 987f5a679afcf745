namespace Leefbaarheid.Engine.Storage;

/// <summary>Slots that wait for the next flush, each once, in the order in which they were added.</summary>
/// <remarks>A mutable struct: keep it in a field and never copy it.</remarks>
internal struct SlotSet
{
    private int[]? slots;
    private ulong[]? bits;

    public int Count { get; private set; }

    public readonly int this[int index] => slots![index];

    public void Add(int slot)
    {
        Growth.ToFit(ref bits, slot >> 6);
        var bit = 1UL << slot;
        if ((bits[slot >> 6] & bit) != 0)
            return;
        bits[slot >> 6] |= bit;
        Growth.ToFit(ref slots, Count);
        slots[Count++] = slot;
    }

    public void Clear()
    {
        for (var i = 0; i < Count; i++)
            bits![slots![i] >> 6] = 0;
        Count = 0;
        if (slots is { Length: > 4096 })
            slots = null;
    }
}
