using static Leefbaarheid.Domain.Ordering;

namespace Leefbaarheid.Domain;

/// <summary>Sleutel van een besluit: decisions with one key are one decision, with the reasons of all.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Case">The case.</param>
/// <param name="Kind">The kind of decision.</param>
/// <param name="Partner">The kind of partner it turns to.</param>
/// <param name="Of">Which of several.</param>
public sealed record DecisionKey(
    string Rule, CaseSubject Case, DecisionKind Kind, PartnerKind? Partner, string? Of) : IComparable<DecisionKey>
{
    /// <summary>By case, rule, kind, partner and what it is about; ordinal, none first.</summary>
    /// <param name="other">The other key.</param>
    public int CompareTo(DecisionKey? other) =>
        other is null ? 1
        : Differ(Case.CompareTo(other.Case), out int difference)
            || Differ(string.CompareOrdinal(Rule, other.Rule), out difference)
            || Differ((int)Kind - (int)other.Kind, out difference)
            || Differ(Nullable.Compare(Partner, other.Partner), out difference)
            || Differ(string.CompareOrdinal(Of, other.Of), out difference)
        ? difference
        : 0;
}
