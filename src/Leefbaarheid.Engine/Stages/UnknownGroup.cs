namespace Leefbaarheid.Engine.Stages;

/// <summary>
/// A group of which some member failed: nobody knows what is in it. Whoever looks throws, so that a lambda that looks
/// makes its own row unknown, and one that does not look is not troubled.
/// </summary>
internal sealed class UnknownGroup<T> : Group<T>
{
    public static readonly UnknownGroup<T> Instance = new();

    public override int Count => throw Unknown();

    public override IEnumerator<T> GetEnumerator() => throw Unknown();

    public override string ToString() => $"? × {typeof(T).Name}";

    private static InvalidOperationException Unknown() =>
        new($"A group of {typeof(T).Name} is not known, since a row of it failed.");
}
