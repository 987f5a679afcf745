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

    /// <summary>Whether the left one comes before the right one in ordinal order.</summary>
    public static bool operator <(ComplexId left, ComplexId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one comes after the right one in ordinal order.</summary>
    public static bool operator >(ComplexId left, ComplexId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one comes no later than the right one in ordinal order.</summary>
    public static bool operator <=(ComplexId left, ComplexId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one comes no earlier than the right one in ordinal order.</summary>
    public static bool operator >=(ComplexId left, ComplexId right) => left.CompareTo(right) >= 0;
}
