using Leefbaarheid.Abstractions;

namespace Leefbaarheid.Oracle;

internal sealed class WatchedGroup<T>(Group<T> members, Action eachWalked) : Group<T>
{
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
