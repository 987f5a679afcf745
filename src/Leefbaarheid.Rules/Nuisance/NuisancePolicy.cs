using static Leefbaarheid.Rules.PolicyOption;

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

    internal static NuisancePolicy Ask(PolicyOptions<NuisancePolicy> options) =>
        new()
        {
            Window = options.Period(p => p.Window, Inference(
                "hoever terug meldingen van overlast meetellen",
                "how far back reports of nuisance count",
                "OVL-01", "OVL-02", "OVL-03", "OVL-05", "OVL-06", "OVL-07", "BB-01")),
            Repeated = options.Number(p => p.Repeated, OptionRanges.From(1), Inference(
                "vanaf hoeveel meldingen overlast zich herhaalt",
                "from how many reports nuisance is repeated", "OVL-01", "OVL-02", "OVL-03", "OVL-05")),
            Serious = options.Severity(p => p.Serious, Inference(
                "vanaf welke ernst overlast ernstig is",
                "from which severity nuisance is serious", "OVL-01", "OVL-02", "OVL-03", "OVL-06", "BB-01", "BB-02")),
            Review = options.Term(p => p.Review, Inference(
                "na hoe lang opnieuw wordt gekeken",
                "after how long it is looked at again", "OVL-01")),
            Talk = options.Term(p => p.Talk, Inference(
                "binnen hoe lang de wijkbeheerder praat",
                "within how long the caretaker talks", "OVL-02")),
            Investigation = options.Term(p => p.Investigation, Inference(
                "binnen hoe lang de oorzaak wordt onderzocht",
                "within how long the cause is looked into", "OVL-03")),
            SeriousInvestigation = options.Term(p => p.SeriousInvestigation, Inference(
                "hetzelfde bij ernstige overlast",
                "the same for serious nuisance", "OVL-03")),
            Help = options.Term(p => p.Help, Inference(
                "binnen hoe lang hulp wordt aangeboden",
                "within how long help is offered", "OVL-04")),
            Warning = options.Term(p => p.Warning, Inference(
                "binnen hoe lang de waarschuwing wordt geschreven",
                "within how long the warning is written", "OVL-05")),
            WarningEnds = options.Period(p => p.WarningEnds, Inference(
                "hoe lang na de waarschuwing de maatregel eindigt",
                "how long after the warning the measure ends", "OVL-05")),
            MayorRepeats = options.Number(p => p.MayorRepeats, OptionRanges.From(1), Inference(
                "vanaf hoeveel meldingen de burgemeester kan worden gevraagd",
                "from how many reports the mayor may be asked", "OVL-06")),
            MayorRequest = options.Term(p => p.MayorRequest, Inference(
                "binnen hoe lang de burgemeester wordt gevraagd",
                "within how long the mayor is asked", "OVL-06")),
        };
}
