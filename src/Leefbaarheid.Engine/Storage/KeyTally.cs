namespace Leefbaarheid.Engine.Storage;

/// <summary>
/// How many rows each key has, and which key each slot has: all that is needed where the rows are not.
/// </summary>
/// <remarks>A mutable struct: keep it in a field and never copy it.</remarks>
internal struct KeyTally
{
    private SlotMap marks;
    private Count[]? counts;

    /// <summary>How many rows failed before their key was known.</summary>
    public int Unknown { get; private set; }

    public readonly int Sound(int key) => Has(key) ? counts![key].Sound : 0;

    public readonly int Failed(int key) => Has(key) ? counts![key].Failed : 0;

    public readonly bool IsEmpty(int key) => !Has(key) || (counts![key].Sound | counts[key].Failed) == 0;

    /// <summary>The key of the row of a slot; <c>NoKey.Null</c> where there is none.</summary>
    public readonly int KeyOf(int slot) =>
        marks.Find(slot) is var mark && mark < 0 ? NoKey.Null : (mark >> 1) + NoKey.Unknown;

    /// <summary>Whether the row of a slot is a failed one.</summary>
    public readonly bool IsFailed(int slot) => marks.Find(slot) is var mark && mark >= 0 && (mark & 1) != 0;

    /// <summary>The slots of all rows of a key. Walks all slots: for questions, not for changes.</summary>
    public readonly IEnumerable<int> SlotsOf(int key)
    {
        var mark = Mark(key, isFailed: false);
        return marks.Slots(mark);
    }

    /// <summary>
    /// Puts or replaces the row of a slot; tells whether its key was, and is, another or in another state.
    /// </summary>
    public bool Put(int slot, int key, bool isFailed, out int before)
    {
        before = KeyOf(slot);
        var mark = Mark(key, isFailed);
        if (marks.Find(slot) == mark)
            return false;
        Remove(slot, out _);
        marks.Set(slot, mark);
        if (key >= 0)
            CountOf(key, isFailed)++;
        else if (key == NoKey.Unknown)
            Unknown++;
        return true;
    }

    public bool Remove(int slot, out int before)
    {
        before = KeyOf(slot);
        var mark = marks.Find(slot);
        if (mark < 0)
            return false;
        marks.Clear(slot);
        if (before >= 0)
            CountOf(before, (mark & 1) != 0)--;
        else if (before == NoKey.Unknown)
            Unknown--;
        return true;
    }

    private static int Mark(int key, bool isFailed) => ((key - NoKey.Unknown) << 1) | (isFailed ? 1 : 0);

    private readonly bool Has(int key) => counts is not null && (uint)key < (uint)counts.Length;

    private ref int CountOf(int key, bool isFailed)
    {
        Growth.ToFit(ref counts, key);
        return ref isFailed ? ref counts[key].Failed : ref counts[key].Sound;
    }

    private struct Count
    {
        public int Sound;
        public int Failed;
    }
}
