namespace Leefbaarheid.Rules;

/// <summary>Beleid zorgwekkend gedrag: options of ZG-01 to ZG-04, all our own inference.</summary>
public sealed record WorryingBehaviourPolicy
{
    /// <summary>ZG-01: within how long the reporting centre is told.</summary>
    public WorkingDayTerm Report { get; init; } = new(2);

    /// <summary>ZG-02: within how long the report to the municipality is decided on.</summary>
    public WorkingDayTerm MentalCareReport { get; init; } = new(1);

    /// <summary>ZG-03: within how long someone talks with who is lonely, and welfare work is told.</summary>
    public WorkingDayTerm Talk { get; init; } = new(10);

    /// <summary>ZG-04: the window in which silent signs count together.</summary>
    public Period Window { get; init; } = Period.FromDays(60);

    /// <summary>ZG-04: from how many different indicators on they count.</summary>
    public int MinimumIndicators { get; init; } = 3;

    /// <summary>ZG-04: from how many areas of life they have to come.</summary>
    public int MinimumAreas { get; init; } = 2;

    /// <summary>ZG-04: within how long someone visits.</summary>
    public WorkingDayTerm Visit { get; init; } = new(3);
}
