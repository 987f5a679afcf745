using Leefbaarheid.Abstractions;

namespace Leefbaarheid.Oracle;

/// <summary>A group with a member that failed, or that a failed row may belong to: it cannot be read.</summary>
internal sealed class DoubtfulGroup<T> : Group<T>
{
    public override int Count => throw new UnknownException();

    public override IEnumerator<T> GetEnumerator() => throw new UnknownException();

    public override string ToString() => "?";
}
