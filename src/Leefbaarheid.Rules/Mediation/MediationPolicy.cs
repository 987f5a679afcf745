namespace Leefbaarheid.Rules;

/// <summary>Beleid buurtbemiddeling: options of BB-01 to BB-03.</summary>
public sealed record MediationPolicy
{
    /// <summary>BB-01: how many nuisance signals in the window are needed at least.</summary>
    public int MinimumRepeats { get; init; } = 1;

    /// <summary>BB-01: within how long is referred.</summary>
    public WorkingDayTerm Referral { get; init; } = new(2);

    /// <summary>BB-01: a longer wait than this leaves the caretaker's talk standing.</summary>
    public WaitingTime LongWait { get; init; } = new(20);

    /// <summary>BB-02: whether power imbalance is a contra-indication; the sources do not name it.</summary>
    public bool PowerImbalanceCounts { get; init; }

    /// <summary>BB-03: within how long the partner's intake should have been.</summary>
    public WorkingDayTerm Intake { get; init; } = new(5);

    /// <summary>BB-03: from how many days after the outcome aftercare makes sense.</summary>
    public int AftercareFromDays { get; init; } = 14;

    /// <summary>BB-03: how many days after the outcome aftercare is due.</summary>
    public int AftercareDays { get; init; } = 42;

    /// <summary>BB-03: after how many days without an outcome another step is proposed.</summary>
    public int NoOutcomeDays { get; init; } = 60;

    /// <summary>BB-03: within how long another step is taken.</summary>
    public WorkingDayTerm NextStep { get; init; } = new(5);
}
