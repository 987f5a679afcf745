using Leefbaarheid.Domain;
using NodaTime;

namespace Leefbaarheid.Json;

/// <summary>Het advies op één bestand: what was concluded from the facts of one case file.</summary>
/// <remarks>It advises: nothing is decided before a human confirms it (AVG 22).</remarks>
public sealed record CaseAdvice
{
    private readonly Dictionary<CaseSubject, string> primaryOf;
    private readonly ILookup<CaseSubject, NoRuleMatched> unansweredIn;

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
        primaryOf = Primaries.DistinctBy(primary => primary.Case)
            .ToDictionary(primary => primary.Case, primary => primary.Rule);
        unansweredIn = NoRuleMatched.ToLookup(topic => topic.Case);
    }

    /// <summary>The day of the advice.</summary>
    public LocalDate At { get; }

    /// <summary>The case the file is about; none in a file without subjects.</summary>
    public CaseSubject? About { get; }

    /// <summary>
    /// Of how many facts something was left out that was recorded after the day; none where nothing was to be left out.
    /// </summary>
    public int? IgnoredLater { get; init; }

    /// <summary>The decisions of all cases, the most important first and blocks last.</summary>
    public ValueList<Decision> Decisions { get; }

    /// <summary>The rule that comes first, for each case that has one, in the order of the cases.</summary>
    public ValueList<Primary> Primaries { get; }

    /// <summary>The topics that no rule answers, in the order of the cases.</summary>
    public ValueList<NoRuleMatched> NoRuleMatched { get; }

    /// <summary>The rule that comes first in a case; none where nothing but blocks stands.</summary>
    /// <param name="subject">The case; none of a file without subjects.</param>
    public string? PrimaryOf(CaseSubject? subject) => subject is null ? null : primaryOf.GetValueOrDefault(subject);

    /// <summary>The topics of a case that no rule answers.</summary>
    /// <param name="subject">The case; none of a file without subjects.</param>
    public IEnumerable<NoRuleMatched> UnansweredIn(CaseSubject? subject) =>
        subject is null ? [] : unansweredIn[subject];

    /// <summary>Whether the other one says the same of the same case on the same day.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(CaseAdvice? other) => other is not null
        && (At, About, IgnoredLater) == (other.At, other.About, other.IgnoredLater)
        && Decisions.Equals(other.Decisions)
        && Primaries.Equals(other.Primaries)
        && NoRuleMatched.Equals(other.NoRuleMatched);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(At, About, Decisions, Primaries, NoRuleMatched);
}
