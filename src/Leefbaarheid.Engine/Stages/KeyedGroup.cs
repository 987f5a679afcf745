namespace Leefbaarheid.Engine.Stages;

/// <summary>A group, of whatever sort, together with its key.</summary>
internal sealed class KeyedGroup<TKey, T>(TKey key, Group<T> members) : Grouping<TKey, T>
{
    public override TKey Key => key;

    public override int Count => members.Count;

    public override IEnumerator<T> GetEnumerator() => members.GetEnumerator();

    public override string ToString() => members.ToString();
}
