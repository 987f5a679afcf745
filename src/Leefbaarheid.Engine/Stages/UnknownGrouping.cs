namespace Leefbaarheid.Engine.Stages;

/// <summary>A group that is not known, of a key that is.</summary>
internal sealed class UnknownGrouping<TKey, T>(TKey key) : Grouping<TKey, T>
{
    public override TKey Key => key;

    public override int Count => throw UnknownGroup<T>.Unknown();

    public override IEnumerator<T> GetEnumerator() => throw UnknownGroup<T>.Unknown();

    public override string ToString() => $"? × {typeof(T).Name}";
}
