using Leefbaarheid.Domain.Cases;
using Leefbaarheid.Domain.Partners;

namespace Leefbaarheid.Domain.Decisions;

/// <summary>Sleutel van een besluit: decisions with one key are one decision, with the reasons of all.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Case">The case.</param>
/// <param name="Kind">The kind of decision.</param>
/// <param name="Partner">The kind of partner it turns to.</param>
/// <param name="About">Which of several.</param>
public sealed record DecisionKey(
    string Rule, CaseSubject Case, DecisionKind Kind, PartnerKind? Partner, string? About);
