using Leefbaarheid.Domain;
using NodaTime;

namespace Leefbaarheid.Json;

/// <summary>De agenda van één bestand: what changes in its advice by time alone.</summary>
/// <param name="At">The day of the advice; what changes does so after it.</param>
/// <param name="Days">The days on which something changes, in order; at most <see cref="MostDays"/>.</param>
public sealed record CaseAgenda(LocalDate At, ValueList<AgendaDay> Days)
{
    /// <summary>So many days of change are told at most.</summary>
    public const int MostDays = 1000;

    /// <summary>The last day that was looked at; none where all were.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Whether there are more days of change than are told.</summary>
    public bool IsCut { get; init; }

    /// <inheritdoc cref="CaseAdvice.IgnoredLater"/>
    public int? IgnoredLater { get; init; }
}
