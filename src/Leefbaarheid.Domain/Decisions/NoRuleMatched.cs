using Leefbaarheid.Domain.Cases;
using Leefbaarheid.Domain.Signals;
using NodaTime;

namespace Leefbaarheid.Domain.Decisions;

/// <summary>
/// Geen regel: an open topic that no rule answers. A human looks at the signal, so that no case gets silence.
/// </summary>
/// <param name="Case">The case.</param>
/// <param name="Topic">The topic nobody answers.</param>
/// <param name="Signal">Its leading signal.</param>
/// <param name="Due">The last day to look.</param>
public sealed record NoRuleMatched(CaseSubject Case, Topic Topic, SignalId Signal, LocalDate Due)
{
    /// <summary>What to do and why.</summary>
    public Text Because => new(
        $"Geen regel past op het signaal {Signal} ({Topic.Name.Dutch}); laat een medewerker ernaar kijken.",
        $"No rule fits signal {Signal} ({Topic.Name.English}); have an employee look at it.");
}
