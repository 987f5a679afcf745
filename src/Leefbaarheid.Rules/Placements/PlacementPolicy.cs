namespace Leefbaarheid.Rules;

/// <summary>Beleid over bijzondere plaatsingen: options of UIT-01 to UIT-04.</summary>
public sealed record PlacementPolicy
{
    /// <summary>UIT-01: within how long a consultant is assigned; our inference.</summary>
    public WorkingDayTerm Consultant { get; init; } = new(5);

    /// <summary>UIT-02: how long after the keys the guidance plan is there; practice (Almere).</summary>
    public Period Plan { get; init; } = Period.FromMonths(1);

    /// <summary>
    /// UIT-02: of a hundred dwellings of a block, how many are let with guidance at most; our inference.
    /// </summary>
    public int GuidedPercentage { get; init; } = 10;

    /// <summary>UIT-03: how long after the keys the first talk is; practice (Almere, Woonplus).</summary>
    public Period SixWeeks { get; init; } = Period.FromDays(42);

    /// <summary>UIT-03: how long after the keys the second talk is; our inference.</summary>
    public Period Month3 { get; init; } = Period.FromMonths(3);

    /// <summary>
    /// UIT-03: how long after the keys the third talk is, and the contract may become the tenant's own; practice
    /// (Almere: one to two years).
    /// </summary>
    public Period Month12 { get; init; } = Period.FromMonths(12);

    /// <summary>UIT-03: how long after the keys the last talk is; practice (Almere, De Binnenvest).</summary>
    public Period Month24 { get; init; } = Period.FromMonths(24);

    /// <summary>UIT-04: within how long the consultant calls the provider; our inference.</summary>
    public WorkingDayTerm PlanB { get; init; } = new(5);
}
