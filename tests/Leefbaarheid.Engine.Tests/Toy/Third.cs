namespace Leefbaarheid.Engine.Tests.Toy;

/// <summary>A conclusion that may rest on all others; its hash tells few of them apart.</summary>
public sealed record Third(Row Row)
{
    public bool Equals(Third? other) => other is not null && Row == other.Row;

    public override int GetHashCode() => int.MinValue + (Row?.Key & 1 ?? 0);
}
