using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;
using Leefbaarheid.Engine;
using Leefbaarheid.Json;

namespace Leefbaarheid.Cli;

/// <summary>The advice on one file, with the session that can account for it.</summary>
internal sealed class CaseFindings(CaseAdvice advice, Session session, bool withReasons)
{
    public CaseAdvice Advice { get; } = advice;

    /// <summary>The sources of the rule that a decision comes from.</summary>
    public IEnumerable<Source> SourcesOf(Decision decision) =>
        session.Rulebook.Find(decision.Rule)?.Sources ?? [];

    /// <summary>Why a decision stands; none where nobody asked.</summary>
    public Explanation? Why(Decision decision) => withReasons ? session.Why(decision) : null;
}
