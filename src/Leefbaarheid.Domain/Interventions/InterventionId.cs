namespace Leefbaarheid.Domain;

/// <summary>Interventie: identity of a step taken. Compared by its text, letter for letter.</summary>
/// <param name="Value">The text as the host knows it; not empty.</param>
public readonly record struct InterventionId(string Value) : IComparable<InterventionId>
{
    /// <summary>The text as the host knows it.</summary>
    public string Value { get; } = Required.Text(Value, "InterventionId");

    /// <summary>Ordinal order, so that "lowest id" means one thing everywhere.</summary>
    public int CompareTo(InterventionId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text itself.</summary>
    public override string ToString() => Value;
}
