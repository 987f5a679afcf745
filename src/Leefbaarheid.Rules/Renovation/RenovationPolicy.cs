using static Leefbaarheid.Rules.PolicyOption;

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

    internal static RenovationPolicy Ask(PolicyOptions<RenovationPolicy> options) =>
        new()
        {
            BeforeStart = options.Period(p => p.BeforeStart, Inference(
                "hoe lang voor de start contactpersonen, aanwezigheid en huisbezoeken er zijn",
                "how long before the start contact persons, presence and home visits are there", "REN-01", "REN-02")),
            PresenceTimes = options.Number(p => p.PresenceTimes, OptionRanges.From(1), Inference(
                "hoe vaak per week iemand minstens in het complex is",
                "how often a week someone is in the complex at least", "REN-01")),
            AfterHandover = options.Period(p => p.AfterHandover, Inference(
                "hoe lang na de oplevering bewoners wordt gevraagd hoe tevreden ze zijn",
                "how long after the handover residents are asked how content they are", "REN-01")),
            Attempts = options.Number(p => p.Attempts, OptionRanges.From(1), Inference(
                "hoe vaak een huisbezoek minstens wordt geprobeerd",
                "how often a home visit is tried at least", "REN-02")),
            DayParts = options.Number(p => p.DayParts, OptionRanges.From(1), Inference(
                "op hoeveel dagdelen minstens",
                "on how many parts of the day at least", "REN-02")),
            MadeToMeasure = options.Term(p => p.MadeToMeasure, Inference(
                "binnen hoe lang er hulp op maat is",
                "within how long help made to measure is there", "REN-05")),
        };
}
