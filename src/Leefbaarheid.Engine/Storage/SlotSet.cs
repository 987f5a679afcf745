namespace Leefbaarheid.Engine.Storage;

/// <summary>Slots that wait for the next flush, each once, in the order in which they were added.</summary>
internal struct SlotSet
{
    private int[]? slots;
    private BitMap isIn;

    public int Count { get; private set; }

    public readonly int this[int index] => slots![index];

    public readonly bool Contains(int slot) => isIn.Contains(slot);

    public void Add(int slot)
    {
        if (!isIn.Add(slot))
            return;
        Growth.ToFit(ref slots, Count);
        slots[Count++] = slot;
    }

    /// <summary>Adds the number of a key, where it has one.</summary>
    public void Add(KeyId key)
    {
        if (key.IsKnown)
            Add(key.Number);
    }

    public readonly SlotSet Emptied() => new() { slots = Growth.Emptied(slots), isIn = isIn.Emptied() };

    public void Clear()
    {
        for (var i = 0; i < Count; i++)
            isIn.Remove(slots![i]);
        Count = 0;
        if (slots is { Length: > 4096 })
            slots = null;
    }
}
