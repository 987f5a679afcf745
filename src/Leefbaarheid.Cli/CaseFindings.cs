using Leefbaarheid.Abstractions;
using Leefbaarheid.Domain;
using Leefbaarheid.Hosting;
using Leefbaarheid.Json;

namespace Leefbaarheid.Cli;

/// <summary>The advice on one file, with what can account for it.</summary>
internal sealed class CaseFindings(CaseAdvice advice, Examination examined, bool withReasons)
{
    public CaseAdvice Advice { get; } = advice;

    /// <summary>The sources of the rule that a decision comes from.</summary>
    public IEnumerable<Source> SourcesOf(Decision decision) => examined.SourcesOf(decision);

    /// <summary>Why a decision stands; none where nobody asked.</summary>
    public Explanation? Why(Decision decision) => withReasons ? examined.Why(decision) : null;
}
