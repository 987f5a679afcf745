namespace Leefbaarheid.Engine.Stages;

/// <summary>
/// A group with a failed member, not known to anybody: a lambda that looks into it throws, and counts as one that did
/// where it catches that, or only puts the group into words.
/// </summary>
internal sealed class UnknownGroup<T> : Group<T>
{
    public static readonly UnknownGroup<T> Instance = new();

    public override int Count => throw Unknown();

    public override IEnumerator<T> GetEnumerator() => throw Unknown();

    public override string ToString()
    {
        Unknown();
        return $"? × {TypeName.Of(typeof(T))}";
    }

    private static Exception Unknown() => LiveReads.OfUnknown =
        new InvalidOperationException($"A group of {TypeName.Of(typeof(T))} is not known, since a row of it failed.");
}
