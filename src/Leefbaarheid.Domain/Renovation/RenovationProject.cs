using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>Renovatieproject: works on a complex or a unit of it, with the people who guide its residents.</summary>
public sealed record RenovationProject
{
    /// <summary>A project with what none can do without.</summary>
    /// <param name="id">The identity; a later version of the same project replaces the earlier one.</param>
    /// <param name="complex">The complex.</param>
    /// <param name="guides">The employees who are its contact persons; none while nobody is named.</param>
    public RenovationProject(ProjectId id, ComplexId complex, ValueList<EmployeeId>? guides = null) =>
        (Id, Complex, Guides) = (
            Required.Id(id, id.Value), Required.Id(complex, complex.Value), guides ?? []);

    /// <summary>The identity.</summary>
    public ProjectId Id { get; }

    /// <summary>The complex.</summary>
    public ComplexId Complex { get; }

    /// <summary>Sociaal projectbegeleiders: the employees who are the contact persons of the project.</summary>
    public ValueList<EmployeeId> Guides { get; }

    /// <summary>What people call it.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// The building unit of the complex that takes part; none means all of the complex, and no presumption that the
    /// proposal is reasonable.
    /// </summary>
    public string? BuildingUnit { get; init; }

    /// <summary>Whether residents stay during the works; no rule reads it.</summary>
    public bool? Occupied { get; init; }

    /// <summary>The first day of the works; it may lie ahead.</summary>
    public LocalDate? StartsOn
    {
        get;
        init => field = InOrder(value, HandoverOn) ? value : null;
    }

    /// <summary>The day of the handover, after the first; it may lie ahead.</summary>
    public LocalDate? HandoverOn
    {
        get;
        init => field = InOrder(StartsOn, value) ? value : null;
    }

    /// <summary>Who is the contact of which household: one of the guides, and one at a time.</summary>
    /// <exception cref="ArgumentException">Two of a household overlap, or someone is no guide.</exception>
    public ValueList<ContactPerson> ContactPersons
    {
        get;
        init => field = WithoutOverlap(OfGuides(value, contact => contact.Guide));
    } = [];

    /// <summary>When guides are in the complex.</summary>
    /// <exception cref="ArgumentException">Someone is no guide of the project.</exception>
    public ValueList<PresenceTime> PresenceTimes
    {
        get;
        init => field = OfGuides(value, time => time.Guide);
    } = [];

    /// <summary>The day the tenants' organisation was asked for advice (WOHV art. 5).</summary>
    public LocalDate? AdviceAskedOn { get; init; }

    /// <summary>The proposal to the tenants and what they answered.</summary>
    public ConsentRound? ConsentRound { get; init; }

    /// <summary>Who has to move for the works.</summary>
    public ValueList<Move> Moves { get; init; } = [];

    private bool InOrder(LocalDate? starts, LocalDate? handover) => starts is not { } first || handover is not { } last
        || (last > first ? true : throw new ArgumentException(
            $"Project {Id} is handed over on or before the day it starts; give a later day for HandoverOn."));

    private ValueList<T> OfGuides<T>(ValueList<T> all, Func<T, EmployeeId> guide)
    {
        HashSet<EmployeeId> guides = [.. Guides];
        return all.FirstOrDefault(one => !guides.Contains(guide(one))) is { } stranger
            ? throw new ArgumentException(
                $"Employee {guide(stranger)} is no guide of project {Id}; add the employee to its guides.")
            : all;
    }

    private ValueList<ContactPerson> WithoutOverlap(ValueList<ContactPerson> all)
    {
        foreach (var ofHousehold in all.GroupBy(person => person.Household))
        {
            if (Dates.Clash(ofHousehold, person => person.From, person => person.To) is not null)
            {
                throw new ArgumentException(
                    $"Household {ofHousehold.Key} of project {Id} has two contact persons at a time; "
                        + "end the one before the other begins.");
            }
        }

        return all;
    }
}
