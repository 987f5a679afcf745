namespace Leefbaarheid.Domain;

/// <summary>Voorstel tot ontbinding: identity of a proposal. Compared by its text, letter for letter.</summary>
/// <param name="Value">The text as the host knows it; not empty.</param>
public readonly record struct TerminationProposalId(string Value) : IComparable<TerminationProposalId>
{
    /// <summary>The text as the host knows it.</summary>
    public string Value { get; } = Required.Text(Value, "TerminationProposalId");

    /// <summary>Ordinal order, so that "lowest id" means one thing everywhere.</summary>
    public int CompareTo(TerminationProposalId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text itself.</summary>
    public override string ToString() => Value;
}
