using static Leefbaarheid.Rules.PolicyOption;

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

    internal static NeighbourhoodPolicy Ask(PolicyOptions<NeighbourhoodPolicy> options) =>
        new()
        {
            Window = options.Period(p => p.Window, Inference(
                "hoever terug de signalen van een complex tellen",
                "how far back the signals of a complex count", "WIJK-02", "BR-01")),
            Hotspot = options.Number(p => p.Hotspot, OptionRanges.From(1), Inference(
                "vanaf hoeveel signalen een complex een hotspot is",
                "from how many signals a complex is a hotspot", "WIJK-02")),
            Inspection = options.Term(p => p.Inspection, Inference(
                "binnen hoe lang de schouw met bewoners is",
                "within how long the complex is walked through with residents", "WIJK-02")),
            TrendWindow = options.Period(p => p.TrendWindow, Inference(
                "welke periode wordt vergeleken met die ervoor",
                "which period is compared with the one before it", "AGR-02")),
            TrendLeast = options.Number(p => p.TrendLeast, OptionRanges.From(1), Inference(
                "vanaf hoeveel in die periode er een trend is",
                "from how many in that period there is a trend", "AGR-02")),
            TrendPercent = options.Number(p => p.TrendPercent, OptionRanges.From(100), Inference(
                "vanaf hoeveel procent van de periode ervoor een aantal is gestegen; 100 is even veel",
                "from how many percent of the period before it a count has risen; 100 is as many", "AGR-02")),
        };
}
