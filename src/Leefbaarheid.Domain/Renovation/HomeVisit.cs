using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>Huisbezoek: one attempt to visit a household.</summary>
/// <param name="Id">The identity; a later version of the same visit replaces the earlier one.</param>
/// <param name="Household">The household, to whose case it belongs.</param>
/// <param name="On">The day.</param>
public sealed record HomeVisit(HomeVisitId Id, HouseholdId Household, LocalDate On)
{
    /// <summary>The household, to whose case it belongs.</summary>
    public HouseholdId Household { get; } = Required.Id(Household, Household.Value);

    /// <summary>The renovation project it was for, if it was for one.</summary>
    public ProjectId? Project { get; init; }

    /// <summary>The part of the day.</summary>
    public DayPart? DayPart { get; init; }

    /// <summary>Whether someone was spoken to; only a recorded yes counts.</summary>
    public bool Reached { get; init; }

    /// <summary>Who went.</summary>
    public EmployeeId? By { get; init; }

    /// <summary>Whether help made to measure is needed; only a recorded yes counts.</summary>
    public bool ShowsNeed { get; init; }

    /// <summary>What was seen; no diagnosis.</summary>
    public string? Findings { get; init; }
}
