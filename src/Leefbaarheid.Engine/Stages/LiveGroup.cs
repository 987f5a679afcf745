using System.Collections;

namespace Leefbaarheid.Engine.Stages;

/// <summary>The group of a key, looking straight into what its stage remembers.</summary>
internal sealed class LiveGroup<T>(Members<T>? members, KeyId key) : Group<T>
{
    public static readonly LiveGroup<T> Empty = new(null, KeyId.Null);

    public override int Count
    {
        get
        {
            LiveReads.Count++;
            return members?.Rows.Counts.Sound(key) ?? 0;
        }
    }

    public override IEnumerator<T> GetEnumerator()
    {
        LiveReads.Count++;
        return members is null ? Enumerable.Empty<T>().GetEnumerator() : new Walk(members, members.Rows.First(key));
    }

    public void Close() => members = null;

    /// <summary>From one sound row to the next; small, since rules walk groups all the time.</summary>
    private sealed class Walk(Members<T> members, int next) : IEnumerator<T>
    {
        private int place = -1;

        public T Current => members.Rows[place].Value;

        object? IEnumerator.Current => Current;

        public bool MoveNext()
        {
            do
            {
                place = next;
                next = place < 0 ? place : members.Rows[place].Next;
            }
            while (place >= 0 && members.Rows[place].IsFailed);
            return place >= 0;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose() { }
    }
}
