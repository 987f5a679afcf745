using Leefbaarheid.Abstractions;

namespace Leefbaarheid.Oracle;

/// <summary>A group in a possible world: how many members it has is known there, not what each of them is.</summary>
internal sealed class PossibleGroup<T>(IReadOnlyList<Possible<T>> members) : Group<T>
{
    public override int Count => members.Count;

    public override IEnumerator<T> GetEnumerator() =>
        members.Select(m => m.IsKnown ? m.Value : throw new UnknownException()).GetEnumerator();
}
