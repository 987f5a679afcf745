namespace Leefbaarheid.Rules;

/// <summary>Beleid over de buurt: options of WIJK-02 and AGR-02; all are the library's own proposals.</summary>
public sealed record NeighbourhoodPolicy
{
    /// <summary>WIJK-02 and BR-01: how far back the signals of a complex count.</summary>
    public Period Window { get; init; } = Period.FromDays(60);

    /// <summary>WIJK-02: from how many signals in the window a complex is a hotspot.</summary>
    public int Hotspot { get; init; } = 3;

    /// <summary>WIJK-02: within how long the complex is walked through with its residents.</summary>
    public WorkingDayTerm Inspection { get; init; } = new(10);

    /// <summary>AGR-02: the window that is compared with one as long before it.</summary>
    public Period TrendWindow { get; init; } = Period.FromDays(90);

    /// <summary>AGR-02: from how many in the window there is a trend at all.</summary>
    public int TrendLeast { get; init; } = 5;

    /// <summary>AGR-02: from how many percent of the window before it a count has risen; 100 is as many.</summary>
    public int TrendPercent { get; init; } = 125;
}
