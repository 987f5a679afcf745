namespace Leefbaarheid.Domain;

/// <summary>
/// Toets Zorg- en Veiligheidshuis: identity of one test of a case. Compared by its text, letter for letter.
/// </summary>
/// <param name="Value">The text as the host knows it; not empty.</param>
public readonly record struct SafetyHouseTestId(string Value) : IComparable<SafetyHouseTestId>
{
    /// <summary>The text as the host knows it.</summary>
    public string Value { get; } = Required.Text(Value, "SafetyHouseTestId");

    /// <summary>Ordinal order, so that "lowest id" means one thing everywhere.</summary>
    public int CompareTo(SafetyHouseTestId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text itself.</summary>
    public override string ToString() => Value;
}
