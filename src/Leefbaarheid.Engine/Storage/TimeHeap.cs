namespace Leefbaarheid.Engine.Storage;

/// <summary>Which place has the earliest instant; each place stands in it at most once and can be taken out.</summary>
internal struct TimeHeap
{
    private (Instant At, int Place)[]? heap;
    private SlotMap positions;
    private int count;

    public readonly Instant? Next => count == 0 ? null : heap![0].At;

    /// <summary>Puts a place at an instant, wherever it stood before; null takes it out.</summary>
    public void Put(int place, Instant? at)
    {
        Remove(place);
        if (at is not { } instant)
            return;
        Growth.ToFit(ref heap, count);
        Rise(count++, (instant, place));
    }

    public void Remove(int place)
    {
        var position = positions.Find(place);
        if (position < 0)
            return;
        positions.Clear(place);
        var last = heap![--count];
        if (position == count)
            return;
        if (position > 0 && last.At < heap[(position - 1) / 2].At)
            Rise(position, last);
        else
            Sink(position, last);
    }

    public int TakeFirst()
    {
        var place = heap![0].Place;
        Remove(place);
        return place;
    }

    public readonly TimeHeap Emptied() => new() { heap = Growth.Emptied(heap), positions = positions.Emptied() };

    private void Rise(int position, (Instant At, int Place) entry)
    {
        while (position > 0 && entry.At < heap![(position - 1) / 2].At)
        {
            Stand(position, heap[(position - 1) / 2]);
            position = (position - 1) / 2;
        }

        Stand(position, entry);
    }

    private void Sink(int position, (Instant At, int Place) entry)
    {
        while (EarlierChild(position) is var child && child < count && heap![child].At < entry.At)
        {
            Stand(position, heap[child]);
            position = child;
        }

        Stand(position, entry);
    }

    private readonly int EarlierChild(int position)
    {
        var left = (2 * position) + 1;
        return left + 1 < count && heap![left + 1].At < heap[left].At ? left + 1 : left;
    }

    private void Stand(int position, (Instant At, int Place) entry)
    {
        heap![position] = entry;
        positions.Set(entry.Place, position);
    }
}
