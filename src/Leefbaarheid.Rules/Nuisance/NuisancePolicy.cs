namespace Leefbaarheid.Rules;

/// <summary>Beleid overlast: options of OVL-01 to OVL-06.</summary>
public sealed record NuisancePolicy
{
    /// <summary>The window in which nuisance signals count as repeated.</summary>
    public Period Window { get; init; } = Period.FromDays(90);

    /// <summary>From how many signals in the window nuisance is repeated.</summary>
    public int Repeated { get; init; } = 2;

    /// <summary>From which severity a nuisance is serious.</summary>
    public Severity Serious { get; init; } = Severity.Serious;

    /// <summary>OVL-01: after how long it is looked at again.</summary>
    public WorkingDayTerm Review { get; init; } = new(10);

    /// <summary>OVL-02: within how long the caretaker talks.</summary>
    public WorkingDayTerm Talk { get; init; } = new(5);

    /// <summary>OVL-03: within how long the cause is looked into.</summary>
    public WorkingDayTerm Investigation { get; init; } = new(10);

    /// <summary>OVL-03: the same for a serious nuisance.</summary>
    public WorkingDayTerm SeriousInvestigation { get; init; } = new(2);

    /// <summary>OVL-04: within how long help is offered.</summary>
    public WorkingDayTerm Help { get; init; } = new(5);

    /// <summary>OVL-05: within how long the warning is written.</summary>
    public WorkingDayTerm Warning { get; init; } = new(5);

    /// <summary>OVL-05: how long after the warning the measure ends.</summary>
    public Period WarningEnds { get; init; } = Period.FromMonths(12);

    /// <summary>OVL-06: from how many signals in the window the mayor may be asked.</summary>
    public int MayorRepeats { get; init; } = 3;

    /// <summary>OVL-06: within how long the mayor is asked.</summary>
    public WorkingDayTerm MayorRequest { get; init; } = new(10);
}
