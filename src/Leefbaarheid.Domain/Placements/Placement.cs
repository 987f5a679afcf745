using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>
/// Bijzondere plaatsing: a permit holder, quota or urgent household, from the request to a contract of its own.
/// </summary>
/// <param name="Id">The identity; a later version of the same placement replaces the earlier one.</param>
/// <param name="Household">The household, to whose case it belongs; it may have no dwelling yet.</param>
/// <param name="Kind">Which kind.</param>
/// <param name="ReportedOn">The day the corporation was asked.</param>
public sealed record Placement(PlacementId Id, HouseholdId Household, PlacementKind Kind, LocalDate ReportedOn)
{
    /// <summary>The household, to whose case it belongs; it may have no dwelling yet.</summary>
    public HouseholdId Household { get; } = Required.Id(Household, Household.Value);

    /// <summary>The ground of the urgency, as the municipality gave it. It is never passed on.</summary>
    public UrgencyGround? UrgencyGround { get; init; }

    /// <summary>The last day of the urgency statement: all that others may see of it.</summary>
    public LocalDate? UrgencyValidTo { get; init; }

    /// <summary>The day of the keys; none while it is not known.</summary>
    public LocalDate? KeysOn { get; init; }

    /// <summary>The provider that guides the household.</summary>
    public PartnerId? Provider { get; init; }

    /// <summary>The day of the guidance agreement.</summary>
    public LocalDate? AgreementOn { get; init; }

    /// <summary>The day of the guidance plan; it may lie ahead.</summary>
    public LocalDate? PlanOn { get; init; }

    /// <summary>Whom to call on a signal.</summary>
    public string? Contact { get; init; }

    /// <summary>The look at the neighbourhood.</summary>
    public NeighbourhoodLook? NeighbourhoodLook { get; init; }

    /// <summary>Who rents.</summary>
    public PlacementTenancy? Tenancy { get; init; }

    /// <summary>The day the guidance ended.</summary>
    public LocalDate? GuidanceEndedOn { get; init; }

    /// <summary>Whether the goals of living independently were reached.</summary>
    public Answer GoalsReached { get; init; }

    /// <summary>The day the contract became the tenant's own.</summary>
    public LocalDate? ConvertedOn { get; init; }

    /// <summary>The day the placement fell through.</summary>
    public LocalDate? WithdrawnOn { get; init; }
}
