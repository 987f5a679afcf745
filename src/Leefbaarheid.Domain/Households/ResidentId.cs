namespace Leefbaarheid.Domain;

/// <summary>
/// Bewoner: identity of a resident within a household; never a BSN. Compared by its text, letter for letter.
/// </summary>
/// <param name="Value">The text as the host knows it; not empty.</param>
public readonly record struct ResidentId(string Value) : IComparable<ResidentId>
{
    /// <summary>The text as the host knows it.</summary>
    public string Value { get; } = Required.Text(Value, "ResidentId");

    /// <summary>Ordinal order, so that "lowest id" means one thing everywhere.</summary>
    public int CompareTo(ResidentId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text itself.</summary>
    public override string ToString() => Value;
}
