namespace Leefbaarheid.Domain;

/// <summary>
/// Hoofdadvies: the rule whose decision comes first in a case. Never a block; none where nothing else stands.
/// </summary>
/// <param name="Case">The case.</param>
/// <param name="Rule">The id of the rule.</param>
public sealed record Primary(CaseSubject Case, string Rule) : IComparable<Primary>
{
    /// <summary>By case, then by rule id.</summary>
    /// <param name="other">The other one.</param>
    public int CompareTo(Primary? other) =>
        other is null ? 1
        : Ordering.Differ(Case.CompareTo(other.Case), out int difference) ? difference
        : string.CompareOrdinal(Rule, other.Rule);
}
