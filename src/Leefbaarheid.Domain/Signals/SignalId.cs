namespace Leefbaarheid.Domain;

/// <summary>Signaal: identity of a signal. Compared by its text, letter for letter.</summary>
/// <param name="Value">The text as the host knows it; not empty.</param>
public readonly record struct SignalId(string Value) : IComparable<SignalId>
{
    /// <summary>The text as the host knows it.</summary>
    public string Value { get; } = Required.Text(Value, "SignalId");

    /// <summary>Ordinal order, so that "lowest id" means one thing everywhere.</summary>
    public int CompareTo(SignalId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text itself.</summary>
    public override string ToString() => Value;
}
