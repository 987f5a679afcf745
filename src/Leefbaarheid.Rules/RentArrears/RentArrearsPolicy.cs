namespace Leefbaarheid.Rules;

/// <summary>Beleid huurachterstand: options of SCH-01 to SCH-04.</summary>
public sealed record RentArrearsPolicy
{
    /// <summary>SCH-01: after how long overdue a reminder with the offer is asked (our inference).</summary>
    public Period ReminderAfter { get; init; } = Period.FromDays(30);

    /// <summary>
    /// SCH-01: how long after the first contact attempt or reminder without a reaction someone visits (our inference).
    /// </summary>
    public Period VisitAfter { get; init; } = Period.FromDays(30);

    /// <summary>SCH-01: within how long the next step is taken (our inference).</summary>
    public WorkingDayTerm Contact { get; init; } = new(5);

    /// <summary>SCH-02: after how long overdue the municipality is told (our inference).</summary>
    public Period ReportAfter { get; init; } = Period.FromDays(60);

    /// <summary>SCH-02: how long the tenant has to react to the offer (our inference).</summary>
    public Period ReactionTime { get; init; } = Period.FromDays(14);

    /// <summary>SCH-02: within how long the municipality is told (our inference).</summary>
    public WorkingDayTerm Report { get; init; } = new(2);

    /// <summary>SCH-03: within how long own contact goes on (our inference).</summary>
    public WorkingDayTerm OwnContact { get; init; } = new(5);

    /// <summary>SCH-04: within how long someone contacts the tenant (our inference).</summary>
    public WorkingDayTerm Eviction { get; init; } = new(1);
}
