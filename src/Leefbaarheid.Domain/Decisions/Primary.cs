using Leefbaarheid.Domain.Cases;

namespace Leefbaarheid.Domain.Decisions;

/// <summary>
/// Hoofdadvies: the rule whose decision comes first in a case. Never a block; none where nothing else stands.
/// </summary>
/// <param name="Case">The case.</param>
/// <param name="Rule">The id of the rule.</param>
public sealed record Primary(CaseSubject Case, string Rule);
