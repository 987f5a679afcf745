using Leefbaarheid.Abstractions;

namespace Leefbaarheid.Oracle;

internal sealed class WatchedGrouping<TKey, T>(Grouping<TKey, T> members, Action eachWalked) : Grouping<TKey, T>
{
    public override TKey Key => members.Key;

    public override int Count => members.Count;

    public override IEnumerator<T> GetEnumerator()
    {
        foreach (var member in members)
        {
            eachWalked();
            yield return member;
        }
    }
}
