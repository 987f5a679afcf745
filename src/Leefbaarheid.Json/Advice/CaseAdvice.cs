using Leefbaarheid.Domain;
using Leefbaarheid.Domain.Cases;
using Leefbaarheid.Domain.Decisions;
using NodaTime;

namespace Leefbaarheid.Json.Advice;

/// <summary>Het advies op één bestand: what was concluded from the facts of one case file.</summary>
/// <remarks>It advises: nothing is decided before a human confirms it (AVG 22).</remarks>
public sealed record CaseAdvice
{
    /// <summary>The advice; the decisions are put in the order in which they are shown.</summary>
    /// <param name="at">The day of the advice.</param>
    /// <param name="about">The case the file is about.</param>
    /// <param name="decisions">The decisions of all cases of the file.</param>
    /// <param name="primaries">The rule that comes first, for each case that has one.</param>
    /// <param name="noRuleMatched">The topics that no rule answers, of all cases.</param>
    public CaseAdvice(
        LocalDate at,
        CaseSubject? about,
        IEnumerable<Decision> decisions,
        IEnumerable<Primary> primaries,
        IEnumerable<NoRuleMatched> noRuleMatched)
    {
        (At, About) = (at, about);
        Decisions = decisions.Order(DecisionOrder.Instance).ToValueList();
        Primaries = primaries.OrderBy(primary => primary.Case).ToValueList();
        NoRuleMatched = noRuleMatched
            .OrderBy(topic => topic.Case)
            .ThenBy(topic => topic.Topic)
            .ThenBy(topic => topic.Signal)
            .ToValueList();
    }

    /// <summary>The day of the advice.</summary>
    public LocalDate At { get; }

    /// <summary>The case the file is about; none in a file without subjects.</summary>
    public CaseSubject? About { get; }

    /// <summary>The decisions of all cases, the most important first and blocks last.</summary>
    public ValueList<Decision> Decisions { get; }

    /// <summary>The rule that comes first, for each case that has one, in the order of the cases.</summary>
    public ValueList<Primary> Primaries { get; }

    /// <summary>The topics that no rule answers, in the order of the cases.</summary>
    public ValueList<NoRuleMatched> NoRuleMatched { get; }

    /// <summary>The rule that comes first in a case; none where nothing but blocks stands.</summary>
    public string? PrimaryOf(CaseSubject? subject) =>
        Primaries.FirstOrDefault(primary => primary.Case == subject)?.Rule;
}
