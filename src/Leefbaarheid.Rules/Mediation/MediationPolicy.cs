using static Leefbaarheid.Rules.PolicyOption;

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

    internal static MediationPolicy Ask(PolicyOptions<MediationPolicy> options)
    {
        int from;
        return new()
        {
            MinimumRepeats = options.Number(p => p.MinimumRepeats, OptionRanges.From(1), Inference(
                "hoeveel meldingen van overlast er minstens zijn",
                "how many reports of nuisance there are at least", "BB-01")),
            Referral = options.Term(p => p.Referral, Inference(
                "binnen hoe lang wordt verwezen",
                "within how long is referred", "BB-01")),
            LongWait = options.Wait(p => p.LongWait, Inference(
                "bij een langere wachttijd praat de wijkbeheerder ook zelf",
                "with a longer wait the caretaker talks as well", "BB-01")),
            PowerImbalanceCounts = options.YesOrNo(p => p.PowerImbalanceCounts, Inference(
                "of ongelijke macht een contra-indicatie is",
                "whether power imbalance is a contra-indication", "BB-02")),
            Intake = options.Term(p => p.Intake, Practice(
                "binnen hoe lang na de verwijzing de intake is geweest",
                "within how long after the referral the intake has been", "BB-03")),
            AftercareFromDays = from = options.Days(p => p.AftercareFromDays, OptionRanges.Days(0), Practice(
                "vanaf hoeveel dagen na de uitkomst nazorg zin heeft",
                "from how many days after the outcome aftercare makes sense", "BB-03")),
            AftercareDays = options.Days(p => p.AftercareDays, OptionRanges.Days(Math.Max(1, from)), Practice(
                "hoeveel dagen na de uitkomst nazorg uiterlijk is",
                "how many days after the outcome aftercare is due", "BB-03")),
            NoOutcomeDays = options.Days(p => p.NoOutcomeDays, OptionRanges.Days(1), Inference(
                "na hoeveel dagen zonder uitkomst een andere stap komt",
                "after how many days without an outcome another step comes", "BB-03")),
            NextStep = options.Term(p => p.NextStep, Inference(
                "binnen hoe lang die andere stap is gezet",
                "within how long that other step is taken", "BB-03")),
        };
    }
}
