namespace Leefbaarheid.Domain;

/// <summary>
/// Complex: identity of a set of dwellings managed together. Compared by its text, letter for letter.
/// </summary>
/// <param name="Value">The text as the host knows it; not empty.</param>
public readonly record struct ComplexId(string Value) : IComparable<ComplexId>
{
    /// <summary>The text as the host knows it.</summary>
    public string Value { get; } = Required.Text(Value, "ComplexId");

    /// <summary>Ordinal order, so that "lowest id" means one thing everywhere.</summary>
    public int CompareTo(ComplexId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text itself.</summary>
    public override string ToString() => Value;
}
