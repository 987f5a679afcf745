namespace Leefbaarheid.Engine.Storage;

/// <summary>From the slot of a row upstream to a place here; -1 where there is none.</summary>
internal struct SlotMap
{
    private int[]? places;

    public readonly int Find(int slot) =>
        places is not null && (uint)slot < (uint)places.Length ? places[slot] - 1 : -1;

    public void Set(int slot, int place)
    {
        Growth.ToFit(ref places, slot);
        places[slot] = place + 1;
    }

    public readonly void Clear(int slot) => Growth.Clear(places, slot);

    public readonly SlotMap Emptied() => new() { places = Growth.Emptied(places) };

    /// <summary>All places, in the order of their slots.</summary>
    public readonly IEnumerable<int> All() => (places ?? []).Where(place => place > 0).Select(place => place - 1);

    /// <summary>The slots that have a certain place.</summary>
    public readonly IEnumerable<int> Slots(int place)
    {
        for (var slot = -1; places is not null && (slot = Array.IndexOf(places, place + 1, slot + 1)) >= 0;)
            yield return slot;
    }
}
