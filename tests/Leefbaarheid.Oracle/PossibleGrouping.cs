using Leefbaarheid.Abstractions;

namespace Leefbaarheid.Oracle;

/// <summary>A group with its key in a possible world.</summary>
internal sealed class PossibleGrouping<TKey, T>(TKey key, IReadOnlyList<Possible<T>> members) : Grouping<TKey, T>
{
    private readonly PossibleGroup<T> group = new(members);

    public override TKey Key => key;

    public override int Count => group.Count;

    public override IEnumerator<T> GetEnumerator() => group.GetEnumerator();
}
