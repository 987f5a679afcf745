namespace Leefbaarheid.Domain;

/// <summary>
/// Huishouden: identity of a household; the host's own key, never a BSN. Compared by its text, letter for letter.
/// </summary>
/// <param name="Value">The text as the host knows it; not empty.</param>
public readonly record struct HouseholdId(string Value) : IComparable<HouseholdId>
{
    /// <summary>The text as the host knows it.</summary>
    public string Value { get; } = Required.Text(Value, "HouseholdId");

    /// <summary>Ordinal order, so that "lowest id" means one thing everywhere.</summary>
    public int CompareTo(HouseholdId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text itself.</summary>
    public override string ToString() => Value;
}
