using static Leefbaarheid.Rules.PolicyOption;

namespace Leefbaarheid.Rules;

/// <summary>Beleid over bijzondere plaatsingen: options of UIT-01 to UIT-04.</summary>
public sealed record PlacementPolicy
{
    /// <summary>UIT-01: within how long a consultant is assigned; our inference.</summary>
    public WorkingDayTerm Consultant { get; init; } = new(5);

    /// <summary>UIT-02: how long after the keys the guidance plan is there; practice (Almere).</summary>
    public Period Plan { get; init; } = Period.FromMonths(1);

    /// <summary>
    /// UIT-02: of a hundred dwellings of a block, how many are let with guidance at most; our inference.
    /// </summary>
    public int GuidedPercentage { get; init; } = 10;

    /// <summary>UIT-03: how long after the keys the first talk is; practice (Almere, Woonplus).</summary>
    public Period SixWeeks { get; init; } = Period.FromDays(42);

    /// <summary>UIT-03: how long after the keys the second talk is; our inference.</summary>
    public Period Month3 { get; init; } = Period.FromMonths(3);

    /// <summary>
    /// UIT-03: how long after the keys the third talk is, and the contract may become the tenant's own; practice
    /// (Almere: one to two years).
    /// </summary>
    public Period Month12 { get; init; } = Period.FromMonths(12);

    /// <summary>UIT-03: how long after the keys the last talk is; practice (Almere, De Binnenvest).</summary>
    public Period Month24 { get; init; } = Period.FromMonths(24);

    /// <summary>UIT-04: within how long the consultant calls the provider; our inference.</summary>
    public WorkingDayTerm PlanB { get; init; } = new(5);

    internal static PlacementPolicy Ask(PolicyOptions<PlacementPolicy> options) =>
        new()
        {
            Consultant = options.Term(p => p.Consultant, Inference(
                "binnen hoe lang er een consulent is",
                "within how long there is a consultant", "UIT-01")),
            Plan = options.Period(p => p.Plan, Practice(
                "hoe lang na de sleutels het begeleidingsplan er is",
                "how long after the keys the guidance plan is there", "UIT-02")),
            GuidedPercentage = options.Number(p => p.GuidedPercentage, OptionRanges.From(0), Inference(
                "hoeveel van de honderd woningen van een blok hooguit begeleiding hebben",
                "how many in a hundred dwellings of a block have guidance at most", "UIT-02")),
            SixWeeks = options.Period(p => p.SixWeeks, Practice(
                "hoe lang na de sleutels het eerste gesprek is",
                "how long after the keys the first talk is", "UIT-03")),
            Month3 = options.Period(p => p.Month3, Inference(
                "hoe lang na de sleutels het tweede gesprek is",
                "how long after the keys the second talk is", "UIT-03")),
            Month12 = options.Period(p => p.Month12, Practice(
                "hoe lang na de sleutels het derde gesprek is, en de omklap kan",
                "how long after the keys the third talk is, and the contract may become the tenant's own", "UIT-03")),
            Month24 = options.Period(p => p.Month24, Practice(
                "hoe lang na de sleutels het laatste gesprek is",
                "how long after the keys the last talk is", "UIT-03")),
            PlanB = options.Term(p => p.PlanB, Inference(
                "binnen hoe lang de consulent de aanbieder belt",
                "within how long the consultant calls the provider", "UIT-04")),
        };
}
