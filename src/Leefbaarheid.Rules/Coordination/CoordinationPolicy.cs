namespace Leefbaarheid.Rules;

/// <summary>Beleid over Buurtregie: options of BR-01 and BR-02; all are the library's own proposals.</summary>
public sealed record CoordinationPolicy
{
    /// <summary>BR-01: from how many needed disciplines a case is for several partners together.</summary>
    public int Disciplines { get; init; } = 2;

    /// <summary>
    /// BR-01: from how many households in one block that signals are about, in the window of
    /// <see cref="NeighbourhoodPolicy.Window"/>.
    /// </summary>
    public int Households { get; init; } = 3;

    /// <summary>BR-02: within how long a case without effect is tested, or brought to the safety house.</summary>
    public WorkingDayTerm Test { get; init; } = new(5);
}
