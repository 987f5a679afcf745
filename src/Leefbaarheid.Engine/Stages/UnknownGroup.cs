namespace Leefbaarheid.Engine.Stages;

/// <summary>A group with a failed member, not known to anybody: a lambda that looks into it throws.</summary>
internal sealed class UnknownGroup<T> : Group<T>
{
    public static readonly UnknownGroup<T> Instance = new();

    public override int Count => throw Unknown();

    public override IEnumerator<T> GetEnumerator() => throw Unknown();

    public override string ToString() => $"? × {typeof(T).Name}";

    private static InvalidOperationException Unknown() =>
        new($"A group of {typeof(T).Name} is not known, since a row of it failed.");
}
