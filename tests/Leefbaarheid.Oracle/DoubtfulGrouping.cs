using Leefbaarheid.Abstractions;

namespace Leefbaarheid.Oracle;

/// <summary>A group of which the key is known, and nothing else.</summary>
internal sealed class DoubtfulGrouping<TKey, T>(TKey key) : Grouping<TKey, T>
{
    public override TKey Key => key;

    public override int Count => throw new UnknownException();

    public override IEnumerator<T> GetEnumerator() => throw new UnknownException();

    public override string ToString() => "?";
}
