using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>Medewerker: someone who works for the corporation.</summary>
/// <param name="Id">The identity; a later version of the same employee replaces the earlier one.</param>
/// <param name="Role">The role.</param>
public sealed record Employee(EmployeeId Id, EmployeeRole Role)
{
    /// <summary>Contract hours a week; part-time is a fact, not a flag.</summary>
    public decimal? HoursPerWeek
    {
        get;
        init => field = value is < 0 or > 168
            ? throw new ArgumentOutOfRangeException(nameof(value), value, "A week has 0 to 168 hours.")
            : value;
    }

    /// <summary>
    /// Achter de voordeur: whether the work is in people's homes, as recorded; else the role decides.
    /// </summary>
    public bool? BehindTheDoor { get; init; }

    /// <summary>The first day in service; none means from of old.</summary>
    public LocalDate? InServiceFrom
    {
        get;
        init => field = InOrder(value, InServiceTo) ? value : null;
    }

    /// <summary>The last day in service; none means until further notice.</summary>
    public LocalDate? InServiceTo
    {
        get;
        init => field = InOrder(InServiceFrom, value) ? value : null;
    }

    /// <summary>The trainings followed.</summary>
    public ValueList<Training> Trainings { get; init; } = [];

    private bool InOrder(LocalDate? from, LocalDate? to) =>
        from is not { } first
        || Dates.NotBefore(to, first, $"Employee {Id}'s InServiceTo", "InServiceFrom") == to;
}
