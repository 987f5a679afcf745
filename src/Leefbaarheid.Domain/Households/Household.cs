using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>
/// Huishouden: one person or several in a lasting joint household. It holds no BSN, no diagnosis, no score and no
/// label: there is no field for them.
/// </summary>
/// <param name="Id">The identity; a later version of the same household replaces the earlier one.</param>
public sealed record Household(HouseholdId Id)
{
    /// <summary>Where it lives.</summary>
    public Dwelling Dwelling { get; init; } = new();

    /// <summary>Who belongs to it.</summary>
    public ValueList<Resident> Residents { get; init; } = [];

    /// <summary>Whether it agrees that care is told about it.</summary>
    public Answer ConsentToCare { get; init; }

    /// <summary>Whether a contact in care is known.</summary>
    public Answer CareContactKnown { get; init; }

    /// <summary>Whether children live there. How many is not asked: no rule needs it.</summary>
    public Answer ChildrenAtHome { get; init; }

    /// <summary>The last day of the tenancy; none while it lasts.</summary>
    public LocalDate? TenancyEndedOn { get; init; }
}
