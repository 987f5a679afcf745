using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>
/// Convenant: a dated agreement on what partners may tell each other. No legal basis by itself: each sharing still
/// needs one, and it never opens health or criminal data.
/// </summary>
/// <param name="Id">The identity; a later version of the same covenant replaces the earlier one.</param>
/// <param name="Parties">The parties with the fields each may receive.</param>
/// <param name="Purposes">What it may be used for.</param>
/// <param name="ValidFrom">The first day it holds; none means from of old.</param>
/// <param name="ValidTo">The last day it holds; none means until further notice.</param>
public sealed record Covenant(
    CovenantId Id,
    ValueList<CovenantParty> Parties,
    ValueList<Purpose> Purposes,
    LocalDate? ValidFrom = null,
    LocalDate? ValidTo = null)
{
    /// <summary>What people call it.</summary>
    public string? Name { get; init; }

    /// <summary>The last day it holds; none means until further notice.</summary>
    public LocalDate? ValidTo { get; init; } = ValidFrom is LocalDate first
        ? Dates.NotBefore(ValidTo, first, $"Covenant {Id}'s ValidTo", "its ValidFrom")
        : ValidTo;
}
