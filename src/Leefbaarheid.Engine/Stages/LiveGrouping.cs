namespace Leefbaarheid.Engine.Stages;

/// <summary>The group of a key together with the key.</summary>
internal sealed class LiveGrouping<TKey, T>(TKey key, LiveGroup<T> members) : Grouping<TKey, T>
{
    public override TKey Key => key;

    public override int Count => members.Count;

    public override IEnumerator<T> GetEnumerator() => members.GetEnumerator();
}
