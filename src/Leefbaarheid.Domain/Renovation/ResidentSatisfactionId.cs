namespace Leefbaarheid.Domain;

/// <summary>
/// Bewonerstevredenheid: identity of one mark that a resident gave. Compared by its text, letter for letter.
/// </summary>
/// <param name="Value">The text as the host knows it; not empty.</param>
public readonly record struct ResidentSatisfactionId(string Value) : IComparable<ResidentSatisfactionId>
{
    /// <summary>The text as the host knows it.</summary>
    public string Value { get; } = Required.Text(Value, "ResidentSatisfactionId");

    /// <summary>Ordinal order, so that "lowest id" means one thing everywhere.</summary>
    public int CompareTo(ResidentSatisfactionId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text itself.</summary>
    public override string ToString() => Value;
}
