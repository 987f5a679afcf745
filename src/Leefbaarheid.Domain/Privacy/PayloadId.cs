namespace Leefbaarheid.Domain;

/// <summary>
/// Te delen gegevens: identity of what a host wants to send. Compared by its text, letter for letter.
/// </summary>
/// <param name="Value">The text as the host knows it; not empty.</param>
public readonly record struct PayloadId(string Value) : IComparable<PayloadId>
{
    /// <summary>The text as the host knows it.</summary>
    public string Value { get; } = Required.Text(Value, "PayloadId");

    /// <summary>Ordinal order, so that "lowest id" means one thing everywhere.</summary>
    public int CompareTo(PayloadId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text itself.</summary>
    public override string ToString() => Value;
}
