namespace Leefbaarheid.Domain;

/// <summary>Dossier: identity of a case file. Compared by its text, letter for letter.</summary>
/// <param name="Value">The text as the host knows it; not empty.</param>
public readonly record struct CaseFileId(string Value) : IComparable<CaseFileId>
{
    /// <summary>The text as the host knows it.</summary>
    public string Value { get; } = Required.Text(Value, "CaseFileId");

    /// <summary>Ordinal order, so that "lowest id" means one thing everywhere.</summary>
    public int CompareTo(CaseFileId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text itself.</summary>
    public override string ToString() => Value;
}
