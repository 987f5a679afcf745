using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>Vaste contactpersoon: the guide of one household in a project, dated so that a change shows.</summary>
/// <param name="Household">The household.</param>
/// <param name="Guide">The guide.</param>
/// <param name="From">The first day.</param>
public sealed record ContactPerson(HouseholdId Household, EmployeeId Guide, LocalDate From)
{
    /// <summary>The last day; none means until further notice.</summary>
    public LocalDate? To
    {
        get;
        init => field = Dates.NotBefore(value, From, $"The last day of {Guide} for {Household}", "the first");
    }
}
