using NodaTime;

namespace Leefbaarheid.Domain;

/// <summary>Aanwezigheid in het complex: hours of every week at which a guide is there for residents.</summary>
public sealed record PresenceTime
{
    /// <summary>Hours of every week.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="weekday">The day of the week.</param>
    /// <param name="from">When it begins.</param>
    /// <param name="to">When it ends; later than <paramref name="from"/>.</param>
    /// <exception cref="ArgumentException">No day of the week, or an end that is not after the beginning.</exception>
    public PresenceTime(EmployeeId guide, IsoDayOfWeek weekday, LocalTime from, LocalTime to)
    {
        if (weekday is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
        {
            throw new ArgumentOutOfRangeException(nameof(weekday), weekday, "Give a day from Monday to Sunday.");
        }

        if (to <= from)
        {
            throw new ArgumentException($"Presence ends at {to:HH:mm}, not after {from:HH:mm}.", nameof(to));
        }

        (Guide, Weekday, From, To) = (Required.Id(guide, guide.Value), weekday, from, to);
    }

    /// <summary>The guide.</summary>
    public EmployeeId Guide { get; }

    /// <summary>The day of the week.</summary>
    public IsoDayOfWeek Weekday { get; }

    /// <summary>When it begins.</summary>
    public LocalTime From { get; }

    /// <summary>When it ends.</summary>
    public LocalTime To { get; }

    /// <summary>Where in the complex.</summary>
    public string? Place { get; init; }

    /// <summary>The first day on which it holds; none means from the beginning of the project.</summary>
    public LocalDate? FirstOn
    {
        get;
        init => field = InOrder(value, LastOn) ? value : null;
    }

    /// <summary>The last day on which it holds; none means as long as the project runs.</summary>
    public LocalDate? LastOn
    {
        get;
        init => field = InOrder(FirstOn, value) ? value : null;
    }

    /// <summary>How long it lasts.</summary>
    public Period Length => Period.Between(From, To, PeriodUnits.Minutes);

    private static bool InOrder(LocalDate? first, LocalDate? last) =>
        first is not { } day || Dates.NotBefore(last, day, "The last day of presence", "the first") == last;
}
