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
        if (members is null)
            yield break;
        for (var place = members.Rows.First(key); place >= 0; place = members.Rows[place].Next)
        {
            if (!members.Rows[place].IsFailed)
                yield return members.Rows[place].Value;
        }
    }
}
