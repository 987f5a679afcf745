namespace Leefbaarheid.Engine.Tests.Misuse;

/// <summary>A key of which the hash of one throws.</summary>
internal sealed record Fuse(string Name)
{
    public const string Blows = "blows";

    public override int GetHashCode() => Name == Blows ? throw new TimeoutException() : Name.Length;
}
