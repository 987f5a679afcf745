using Leefbaarheid.Abstractions;

namespace Leefbaarheid.Oracle;

/// <summary>A group with its key as System.Linq made it.</summary>
internal sealed class FixedGrouping<TKey, T>(TKey key, IReadOnlyCollection<T> members) : Grouping<TKey, T>
{
    public override TKey Key => key;

    public override int Count => members.Count;

    public override IEnumerator<T> GetEnumerator() => members.GetEnumerator();
}
