using NodaTime;
using static Leefbaarheid.Domain.Ordering;

namespace Leefbaarheid.Domain;

/// <summary>
/// Geen regel: an open topic that no rule answers. A human looks at the signal, so that no case gets silence.
/// </summary>
/// <param name="Case">The case.</param>
/// <param name="Topic">The topic nobody answers.</param>
/// <param name="Signal">Its leading signal.</param>
/// <param name="Due">The last day to look.</param>
public sealed record NoRuleMatched(CaseSubject Case, Topic Topic, SignalId Signal, LocalDate Due)
    : IComparable<NoRuleMatched>
{
    /// <summary>Whether what was done since the signal ended without effect, and nothing else is proposed.</summary>
    public bool AfterEfforts { get; init; }

    /// <summary>What to do and why.</summary>
    public Text Because => AfterEfforts
        ? new(
            $"Wat na het signaal {Signal} ({Topic.Name.Dutch}) is gedaan, had geen effect, en geen regel wijst een "
                + "andere stap aan; laat een medewerker ernaar kijken.",
            $"What was done after signal {Signal} ({Topic.Name.English}) had no effect, and no rule points to "
                + "another step; have an employee look at it.")
        : new(
            $"Geen regel past op het signaal {Signal} ({Topic.Name.Dutch}); laat een medewerker ernaar kijken.",
            $"No rule fits signal {Signal} ({Topic.Name.English}); have an employee look at it.");

    /// <summary>By case, then topic, signal and day.</summary>
    /// <param name="other">The other one.</param>
    public int CompareTo(NoRuleMatched? other) =>
        other is null ? 1
        : Differ(Case.CompareTo(other.Case), out int difference)
            || Differ(Topic.CompareTo(other.Topic), out difference)
            || Differ(Signal.CompareTo(other.Signal), out difference)
            || Differ(Due.CompareTo(other.Due), out difference)
            || Differ(AfterEfforts.CompareTo(other.AfterEfforts), out difference)
        ? difference
        : 0;
}
