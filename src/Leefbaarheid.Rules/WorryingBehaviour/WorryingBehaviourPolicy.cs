using static Leefbaarheid.Rules.PolicyOption;

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

    internal static WorryingBehaviourPolicy Ask(PolicyOptions<WorryingBehaviourPolicy> options) =>
        new()
        {
            Report = options.Term(p => p.Report, Inference(
                "binnen hoe lang het meldpunt het weet",
                "within how long the reporting centre is told", "ZG-01")),
            MentalCareReport = options.Term(p => p.MentalCareReport, Inference(
                "binnen hoe lang over de melding aan de gemeente is beslist",
                "within how long the report to the municipality is decided on", "ZG-02")),
            Talk = options.Term(p => p.Talk, Inference(
                "binnen hoe lang iemand praat met wie eenzaam is en welzijn het weet",
                "within how long someone talks with who is lonely and welfare work is told", "ZG-03")),
            Window = options.Period(p => p.Window, Inference(
                "hoever terug stille signalen samen tellen",
                "how far back silent signs count together", "ZG-04")),
            MinimumIndicators = options.Number(p => p.MinimumIndicators, OptionRanges.From(1), Inference(
                "vanaf hoeveel verschillende aanwijzingen ze tellen",
                "from how many different indicators they count", "ZG-04")),
            MinimumAreas = options.Number(p => p.MinimumAreas, OptionRanges.From(1), Inference(
                "van hoeveel levensgebieden ze minstens komen",
                "from how many areas of life they come at least", "ZG-04")),
            Visit = options.Term(p => p.Visit, Inference(
                "binnen hoe lang iemand langsgaat",
                "within how long someone visits", "ZG-04")),
        };
}
