namespace Leefbaarheid.Engine.Stages;

/// <summary>Some members of a group, for trying whether they are enough.</summary>
internal sealed class TrimmedGroup<T>(IReadOnlyList<T> members) : Group<T>
{
    public override int Count => members.Count;

    public override IEnumerator<T> GetEnumerator() => members.GetEnumerator();
}
