using Leefbaarheid.Abstractions;

namespace Leefbaarheid.Oracle;

/// <summary>A group as System.Linq made it.</summary>
internal sealed class FixedGroup<T>(IReadOnlyCollection<T> members) : Group<T>
{
    public override int Count => members.Count;

    public override IEnumerator<T> GetEnumerator() => members.GetEnumerator();
}
