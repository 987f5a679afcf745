namespace Leefbaarheid.Engine.Stages;

/// <summary>Some members of a group with its key, for trying whether they are enough.</summary>
internal sealed class TrimmedGrouping<TKey, T>(TKey key, IReadOnlyList<T> members) : Grouping<TKey, T>
{
    public override TKey Key => key;

    public override int Count => members.Count;

    public override IEnumerator<T> GetEnumerator() => members.GetEnumerator();
}
