namespace Leefbaarheid.Engine.Tests.Toy;

/// <summary>A key that has the same hash as all others, and the most awkward one at that.</summary>
public sealed record Clash(int Key)
{
    public override int GetHashCode() => int.MinValue;
}
