namespace Leefbaarheid.Rules;

/// <summary>Beleid over renovatie: options of REN-01, REN-02 and REN-05.</summary>
public sealed record RenovationPolicy
{
    /// <summary>
    /// REN-01 and REN-02: how long before the start contact persons, presence and home visits are there, and from when
    /// the start notice is held; our inference.
    /// </summary>
    public Period BeforeStart { get; init; } = Period.FromDays(28);

    /// <summary>REN-01: how many presence times a week a complex has at least; our inference.</summary>
    public int PresenceTimes { get; init; } = 1;

    /// <summary>REN-01: how long after the handover residents are asked how content they are; our inference.</summary>
    public Period AfterHandover { get; init; } = Period.FromDays(42);

    /// <summary>REN-02: how often a home visit is tried at least; our inference.</summary>
    public int Attempts { get; init; } = 3;

    /// <summary>REN-02: on how many parts of the day at least; our inference.</summary>
    public int DayParts { get; init; } = 2;

    /// <summary>REN-05: within how long help made to measure is there; our inference.</summary>
    public WorkingDayTerm MadeToMeasure { get; init; } = new(5);
}
