namespace Leefbaarheid.Domain;

/// <summary>Gebiedsteam: identity of an area team. Compared by its text, letter for letter.</summary>
/// <param name="Value">The text as the host knows it; not empty.</param>
public readonly record struct AreaTeamId(string Value) : IComparable<AreaTeamId>
{
    /// <summary>The text as the host knows it.</summary>
    public string Value { get; } = Required.Text(Value, "AreaTeamId");

    /// <summary>Ordinal order, so that "lowest id" means one thing everywhere.</summary>
    public int CompareTo(AreaTeamId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text itself.</summary>
    public override string ToString() => Value;
}
